package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** The check that the attributes of a schema, of its key, of its indexes and its time to live agree. */
record SchemaCheck<T>(SchemaPlan<T> plan) {
    /** {@return how the key attributes are stored, if all is well} */
    Vector<Member<T, ?>> keyMembers() {
        Vector<Attribute<? super T, ?>> tableKey = plan.primaryKey().attributes();
        Vector<Member<T, ?>> members = tableKey.map(this::keyMember);
        Vector<Attribute<? super T, ?>> keys = tableKey.appendAll(plan.indexes().flatMap(SecondaryIndex::attributes));
        keys.forEach(SchemaCheck::checkKey);
        checkForms(keys.appendAll(plan.timeToLive()));
        return members;
    }

    private Member<T, ?> keyMember(Attribute<? super T, ?> attribute) {
        // By its codec too: a key that is stored in one form and asked for in another is never found.
        Member<T, ?> member = plan.find(attribute.path().attribute())
                .<Member<T, ?>>map(Declared::member)
                .filter(declared -> declared.codec().equals(attribute.codec()))
                .getOrElseThrow(() -> Rule.SCHEMA.refuse(
                        attribute.toString(),
                        "a key attribute that is not declared, or not as the key has it",
                        "declare the attribute of the key, by attribute(…)"));
        if (member.codec().whenAbsent().isDefined()) {
            throw Rule.SCHEMA.refuse(
                    attribute.toString(), "a key attribute that may be absent", "take a codec that stores every value");
        }
        return member;
    }

    /** A codec that does not tell its type is taken at its word until a table is created with it. */
    private static void checkKey(Attribute<?, ?> attribute) {
        String name = KeyAttribute.checkedName(attribute.path().attribute());
        Option<KeyAttribute> unused = attribute.codec().type().map(type -> new KeyAttribute(name, type));
    }

    /** An attribute has one stored form wherever the schema names it. */
    private void checkForms(Vector<Attribute<? super T, ?>> attributes) {
        Map<String, Codec<?>> forms = new HashMap<>();
        plan.declared().forEach(declared -> forms.put(declared.name(), declared.word()));
        for (Attribute<?, ?> attribute : attributes) {
            Codec<?> form = forms.merge(attribute.path().attribute(), attribute.codec(), (first, other) -> first);
            if (!form.equals(attribute.codec())) {
                throw Rule.SCHEMA.refuse(
                        attribute.toString(),
                        "an attribute that is stored by " + attribute.codec() + " here and by " + form + " elsewhere",
                        "use the same attribute in both places");
            }
        }
    }
}
