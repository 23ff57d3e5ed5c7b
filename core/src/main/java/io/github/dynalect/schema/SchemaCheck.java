package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The check that the attributes of a schema, of its key, of its indexes and its time to live agree. */
record SchemaCheck<T>(SchemaPlan<T> plan) {
    void check() {
        for (Kinds kind : plan.kinds()) {
            checkDiscriminator(kind);
        }
        for (Attribute<? super T, ?> attribute : plan.primaryKey().attributes()) {
            checkDeclared(attribute);
        }
        List<Attribute<? super T, ?>> words = plan.keys();
        for (Attribute<? super T, ?> key : words) {
            checkKey(key);
        }
        if (plan.timeToLive().isDefined()) {
            words.add(plan.timeToLive().get());
        }
        new LifecycleCheck<>(plan).check();
        checkForms(words);
    }

    /** The record of an unknown kind may have it, for it cannot be told otherwise which. */
    private void checkDiscriminator(Kinds kind) {
        if (!kind.others() && plan.find(kind.attribute()).isDefined()) {
            throw Rule.KINDS.refuse(
                    kind.attribute(), "a discriminator that is a part of the record", "leave it to the schema");
        }
    }

    private void checkDeclared(Attribute<? super T, ?> attribute) {
        Option<Declared<T, ?>> found = plan.find(attribute.path().attribute());
        // By its codec too: a key that is stored in one form and asked for in another is never found.
        if (found.isEmpty() || !Declared.areSame(found.get().member().codec(), attribute.codec())) {
            throw Rule.SCHEMA.refuse(
                    attribute.toString(),
                    "a key attribute that is not declared, or not as the key has it",
                    "declare the attribute of the key, by attribute(…)");
        }
        if (!found.get().isRequired()) {
            throw Rule.SCHEMA.refuse(
                    attribute.toString(), "a key attribute that may be absent", "take a codec that stores every value");
        }
    }

    /** A codec that does not tell its type is taken at its word until a table is created with it. */
    private static void checkKey(Attribute<?, ?> attribute) {
        String name = KeyAttribute.checkedName(attribute.path().attribute());
        Option<AttributeType> type = attribute.codec().type();
        if (type.isDefined()) {
            KeyAttribute unused = new KeyAttribute(name, type.get());
        }
    }

    /** An attribute has one stored form wherever the schema names it. */
    private void checkForms(List<Attribute<? super T, ?>> attributes) {
        Map<String, Codec<?>> forms = new HashMap<>();
        for (Declared<T, ?> declared : plan.declared()) {
            forms.put(declared.name(), declared.word());
        }
        for (Attribute<?, ?> attribute : attributes) {
            Codec<?> form = forms.putIfAbsent(attribute.path().attribute(), attribute.codec());
            if (form != null && !Declared.areSame(form, attribute.codec())) {
                throw Rule.SCHEMA.refuse(
                        attribute.toString(),
                        "an attribute that is stored by " + attribute.codec() + " here and by " + form + " elsewhere",
                        "use the same attribute in both places");
            }
        }
    }
}
