package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** The check that what a schema keeps by itself is declared, and fit for it. */
record LifecycleCheck<T>(SchemaPlan<T> plan) {
    void check() {
        // As nearly always: then there is nothing to look up.
        if (!plan.lifecycle().isNone()) {
            plan.lifecycle().attributes().forEach(this::checkDeclared);
            plan.lifecycle().changing().forEach(this::checkNoKey);
            checkDistinct();
        }
    }

    private void checkDeclared(Attribute<?, ?> attribute) {
        if (!plan.find(Lifecycle.name(attribute)).exists(declared -> declared.isStoredAlike(attribute))) {
            throw Rule.LIFECYCLE.refuse(
                    attribute.toString(),
                    "an attribute that is not declared, or with another codec",
                    "declare it, by attribute(…) or optional(…)");
        }
    }

    private void checkNoKey(Attribute<?, ?> attribute) {
        if (plan.primaryKey().attributes().stream().anyMatch(key -> key.path().equals(attribute.path()))) {
            throw Rule.LIFECYCLE.refuse(attribute.toString(), "a key attribute, which does not change", "take another");
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
