package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** The check that what a schema keeps by itself is declared, and fit for it. */
record LifecycleCheck<T>(SchemaPlan<T> plan) {
    void check() {
        plan.lifecycle().attributes().forEach(this::checkDeclared);
        plan.lifecycle().changing().forEach(this::checkNoKey);
        checkDistinct();
    }

    private void checkDeclared(Attribute<?, ?> attribute) {
        if (!plan.find(Lifecycle.name(attribute))
                .exists(member -> SchemaCheck.isStoredAlike(member, attribute.codec()))) {
            throw Rule.LIFECYCLE.refuse(
                    attribute.toString(),
                    "an attribute that is not declared, or with another codec",
                    "declare it, with the same codec");
        }
    }

    private void checkNoKey(Attribute<?, ?> attribute) {
        Vector<String> keys = Vector.ofAll(plan.primaryKey().attributes())
                .map(Lifecycle::name)
                .appendAll(Vector.ofAll(plan.primaryKey().templates()).flatMap(Template::partNames));
        if (keys.contains(Lifecycle.name(attribute))) {
            throw Rule.LIFECYCLE.refuse(
                    attribute.toString(), "a key attribute or a part of one, which does not change", "take another");
        }
    }

    private void checkDistinct() {
        Vector<String> names = plan.lifecycle()
                .attributes()
                .map(Lifecycle::name)
                .appendAll(plan.timeToLive().map(Lifecycle::name));
        if (names.distinct().length() < names.length()) {
            throw Rule.LIFECYCLE.refuse(
                    names.mkString(", "), "an attribute that is kept in two ways", "take one for each");
        }
    }
}
