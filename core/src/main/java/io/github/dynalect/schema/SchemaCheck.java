package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The check that the attributes of a schema, of its key, of its indexes and its time to live agree. */
record SchemaCheck<T>(SchemaPlan<T> plan) {
    void check() {
        if (plan.kinds().isDefined()) {
            checkDiscriminator(plan.kinds().get());
        }
        if (plan.isComposed()) {
            checkTemplates();
        }
        for (Attribute<? super T, ?> attribute : plan.primaryKey().attributes()) {
            if (!isComposed(attribute)) {
                checkDeclared(attribute);
            }
        }
        List<Attribute<? super T, ?>> words = plan.keys();
        for (Attribute<? super T, ?> key : words) {
            checkKey(key);
        }
        if (plan.timeToLive().isDefined()) {
            words.add(plan.timeToLive().get());
        }
        if (plan.kept().isDefined()) {
            new LifecycleCheck<>(plan).check();
        }
        checkForms(words);
    }

    /** The record of an unknown kind may have it, for it cannot be told otherwise which. */
    private void checkDiscriminator(Kinds kind) {
        if (!kind.others() && plan.find(kind.attribute()).isDefined()) {
            throw Rule.KINDS.refuse(
                    kind.attribute(), "a discriminator that is a part of the record", "leave it to the schema");
        }
    }

    /** Each that is given, though one attribute has but one: equal ones may have their parts in other forms. */
    private void checkTemplates() {
        List<Template<? super T>> unused = plan.templates();
        plan.primaryKey().templates().forEach(template -> {
            checkTemplate(template);
            template.parts().forEach(this::checkDeclared);
        });
        plan.indexes().forEach(index -> index.templates().forEach(this::checkTemplate));
    }

    /** What a key is composed of is declared, and what is composed is not. */
    private void checkTemplate(Template<? super T> template) {
        if (plan.find(template.name()).isDefined()
                || plan.kinds().exists(kind -> kind.attribute().equals(template.name()))) {
            throw Rule.TEMPLATE.refuse(
                    template.name(), "a composed attribute that is one of the record's too", "leave it to the schema");
        }
        for (Attribute<?, ?> part : template.parts()) {
            Option<Member<T, ?>> found = plan.find(part.path().attribute());
            if (found.isEmpty() || !isStoredAlike(found.get(), part.codec())) {
                throw Rule.TEMPLATE.refuse(
                        template.toString(),
                        "the part " + part + ", which is not declared, or not alike",
                        "declare the attribute, with the same codec");
            }
        }
    }

    /** Whether the table itself says how a key attribute is composed, so that its key can be made of an item. */
    private boolean isComposed(Attribute<?, ?> attribute) {
        return plan.primaryKey().isComposed()
                && plan.primaryKey()
                        .templates()
                        .exists(template ->
                                template.name().equals(attribute.path().attribute()));
    }

    private void checkDeclared(Attribute<? super T, ?> attribute) {
        Option<Member<T, ?>> found = plan.find(attribute.path().attribute());
        // By its codec too: a key that is stored in one form and asked for in another is never found.
        if (found.isEmpty() || !areSame(found.get().codec(), attribute.codec())) {
            throw Rule.SCHEMA.refuse(
                    attribute.toString(),
                    "a key attribute that is not declared, or not as the key has it",
                    "declare it with the codec of the key, and so that it is never absent");
        }
        if (found.get().codec().whenAbsent().isDefined()) {
            throw Rule.SCHEMA.refuse(
                    attribute.toString(), "a key attribute that may be absent", "take a codec that stores every value");
        }
    }

    /** A codec that does not tell its type is taken at its word until a table is created with it. */
    private static void checkKey(Attribute<?, ?> attribute) {
        if (isSurelyKey(attribute)) {
            return;
        }
        String name = KeyAttribute.checkedName(attribute.path().attribute());
        Option<AttributeType> type = attribute.codec().type();
        if (type.isDefined()) {
            KeyAttribute unused = new KeyAttribute(name, type.get());
        }
    }

    /** As most keys are; then nothing that would tell its type is loaded. */
    private static boolean isSurelyKey(Attribute<?, ?> attribute) {
        return attribute instanceof StringAttribute<?>
                && attribute.path().attribute().length() <= KeyAttribute.SURELY_SHORT;
    }

    /** An attribute has one stored form wherever the schema names it. */
    private void checkForms(List<Attribute<? super T, ?>> attributes) {
        Map<String, Codec<?>> forms = new HashMap<>();
        for (Member<T, ?> member : plan.members()) {
            forms.put(member.name(), member.present());
        }
        for (Attribute<?, ?> attribute : attributes) {
            String name = attribute.path().attribute();
            Codec<?> form = forms.putIfAbsent(name, attribute.codec());
            if (form != null
                    && !areSame(form, attribute.codec())
                    && !plan.find(name).exists(member -> isStoredAlike(member, attribute.codec()))) {
                throw Rule.SCHEMA.refuse(
                        attribute.toString(),
                        "an attribute that is stored by " + attribute.codec() + " here and by " + form + " elsewhere",
                        "use the same attribute in both places");
            }
        }
    }

    /** A word may have the codec of what is there, or that of the member, which knows what nothing stands for too. */
    static boolean isStoredAlike(Member<?, ?> member, Codec<?> codec) {
        return areSame(member.present(), codec) || areSame(member.codec(), codec);
    }

    /** Nearly always it is one and the same, and to ask a record for the first time is slow. */
    @SuppressWarnings("ReferenceEquality")
    static boolean areSame(Codec<?> one, Codec<?> other) {
        return one == other || one.equals(other);
    }
}
