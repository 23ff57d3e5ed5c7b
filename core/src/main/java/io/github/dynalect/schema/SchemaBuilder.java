package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Builds a schema by hand: which attributes a record has, how to get them, and how to make the record from them.
 *
 * <p>Immutable: each call gives another builder.
 *
 * @param <T> the item type
 */
public final class SchemaBuilder<T> {
    private final String tableName;
    private final PrimaryKey<T> primaryKey;
    private final Vector<Member<T, ?>> members;

    SchemaBuilder(String tableName, PrimaryKey<T> primaryKey, Vector<Member<T, ?>> members) {
        this.tableName = tableName;
        this.primaryKey = primaryKey;
        this.members = members;
    }

    /**
     * {@return the builder with one attribute more}
     *
     * @param attribute the attribute, at the top level
     * @param getter takes its value from the record
     * @param <V> its type
     * @throws io.github.dynalect.refusal.RefusedException if the attribute is a nested one, or its name stands already
     */
    public <V> SchemaBuilder<T> attribute(Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter) {
        Objects.requireNonNull(attribute, "attribute");
        return member(attribute, attribute.codec(), getter);
    }

    /**
     * {@return the builder with one attribute more that an item may lack}
     *
     * @param attribute the attribute, at the top level
     * @param getter takes its value from the record; none is stored as nothing
     * @param <V> its type
     * @throws io.github.dynalect.refusal.RefusedException if the attribute is a nested one, or its name stands already
     */
    public <V> SchemaBuilder<T> optional(
            Attribute<? super T, V> attribute, Function<? super T, ? extends Option<V>> getter) {
        Objects.requireNonNull(attribute, "attribute");
        return member(attribute, attribute.codec().optional(), getter);
    }

    private <V> SchemaBuilder<T> member(
            Attribute<? super T, ?> attribute, Codec<V> codec, Function<? super T, ? extends V> getter) {
        Objects.requireNonNull(getter, "getter");
        String name = attribute.path().attribute();
        if (attribute.path().isNested()) {
            throw Rule.SCHEMA.refuse(attribute.toString(), "a nested attribute", "declare the document that holds it");
        }
        if (members.exists(member -> member.name().equals(name))) {
            throw Rule.SCHEMA.refuse(name, "a second attribute of this name", "declare it once");
        }
        return new SchemaBuilder<>(tableName, primaryKey, members.append(new Member<>(name, codec, getter)));
    }

    /**
     * {@return the schema}
     *
     * @param constructor makes the record from the attributes of a stored item
     * @throws io.github.dynalect.refusal.RefusedException if a key attribute was not declared, or as an optional one
     */
    public Schema<T> build(Function<? super ItemReader<T>, ? extends T> constructor) {
        Objects.requireNonNull(constructor, "constructor");
        Vector<Member<T, ?>> key = primaryKey.attributes().map(this::keyMember);
        Set<String> declared = members.map(Member::name).toJavaSet();
        DocumentCodec<T> codec =
                DocumentCodec.of(members.asJava(), stored -> constructor.apply(new ItemReader<>(stored, declared)));
        return new Schema<>(tableName, primaryKey, key, codec);
    }

    private Member<T, ?> keyMember(Attribute<? super T, ?> attribute) {
        // By its codec too: a key that is stored in one form and asked for in another is never found.
        return members.find(member -> member.name().equals(attribute.path().attribute())
                        && member.codec().equals(attribute.codec()))
                .getOrElseThrow(() -> Rule.SCHEMA.refuse(
                        attribute.toString(),
                        "a key attribute that is not declared, or not as the key has it",
                        "declare the attribute of the key, by attribute(…)"));
    }
}
