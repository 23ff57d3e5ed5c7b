package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Builds a schema by hand: which attributes a record has, how it is taken apart into them and made from them; which of them
 * it keeps by itself; and the table's indexes and time to live.
 *
 * <p>How a record is taken apart is said in one of two ways: by a getter beside each attribute, or by a {@link DocumentForm}
 * at the end, which has the attributes as members, as those of documents do. Immutable: each call gives another builder.
 *
 * @param <T> the item type
 */
public final class SchemaBuilder<T> {
    private final SchemaPlan<T> plan;
    /** None where a form takes the place of getters: then nothing of them is loaded. */
    private final Option<ItemGetters<T>> getters;

    private SchemaBuilder(SchemaPlan<T> plan, Option<ItemGetters<T>> getters) {
        this.plan = plan;
        this.getters = getters;
    }

    SchemaBuilder(SchemaPlan<T> plan) {
        this(plan, Option.none());
    }

    /**
     * {@return the builder with one attribute more, and its getter}
     *
     * @param attribute the attribute, at the top level
     * @param getter takes its value from the record
     * @param <V> its type
     * @throws RefusedException if the attribute is a nested one, or its name stands already
     */
    public <V> SchemaBuilder<T> attribute(Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter) {
        Objects.requireNonNull(getter, "getter");
        return declared(Declared.required(checked(attribute), getter));
    }

    /**
     * {@return the builder with one attribute more that an item may lack, and its getter}
     *
     * @param attribute the attribute, at the top level
     * @param getter takes its value from the record; none is stored as nothing
     * @param <V> its type
     * @throws RefusedException if the attribute is a nested one, or its name stands already
     */
    public <V> SchemaBuilder<T> optional(
            Attribute<? super T, V> attribute, Function<? super T, ? extends Option<V>> getter) {
        Objects.requireNonNull(getter, "getter");
        return declared(Declared.optional(checked(attribute), getter));
    }

    /**
     * {@return the builder with one attribute more that has a default, and its getter}
     *
     * <p>Every value is stored, the default too. An item that lacks the attribute, or has NULL there, reads as if it held
     * the default; a filter or an index sees no default.
     *
     * @param attribute the attribute, at the top level
     * @param getter takes its value from the record
     * @param whenAbsent the default
     * @param <V> its type
     * @throws RefusedException if the attribute is a nested one, if its name stands already, if nothing stored stands for
     *     another value of it, as the empty set, or if the default cannot be stored
     */
    public <V> SchemaBuilder<T> withDefault(
            Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter, V whenAbsent) {
        Objects.requireNonNull(getter, "getter");
        Objects.requireNonNull(whenAbsent, "whenAbsent");
        Attribute<? super T, V> word = checked(attribute);
        try {
            return declared(Declared.withDefault(word, getter, whenAbsent));
        } catch (RefusedException e) {
            throw e.at(word.toString());
        }
    }

    /**
     * {@return the builder of a record that keeps the attributes which the schema does not declare}
     *
     * <p>A form writes them beside the declared ones, by {@link io.github.dynalect.codec.MemberWriter#putOthers}, and reads
     * them by {@link io.github.dynalect.codec.Members#others}. So code that knows less than another may put an item without
     * losing what the other stored.
     *
     * @throws RefusedException if it stands already
     */
    public SchemaBuilder<T> extra() {
        if (plan.keepsExtra()) {
            throw Rule.SCHEMA.refuse("extra", "a second map of extra attributes", "keep them all in one");
        }
        return new SchemaBuilder<>(plan.keepingExtra(), getters);
    }

    /**
     * {@return the builder of a record that keeps the attributes which the schema does not declare, as {@link #extra()},
     * and their getter}
     *
     * <p>They are read by {@link ItemReader#extra}.
     *
     * @param getter takes them from the record, by name and as they are stored; when an item is encoded, a name that is
     *     declared is refused
     */
    public SchemaBuilder<T> extra(Function<? super T, ? extends Map<String, AttributeValue>> getter) {
        Objects.requireNonNull(getter, "getter");
        return new SchemaBuilder<>(extra().plan, Option.some(gotten().withExtra(getter)));
    }

    /**
     * {@return the builder of a record that is one kind of several in its table}
     *
     * <p>Each item has the name of its kind in an attribute of its own, the discriminator, which is no part of the record: it is
     * written with each item, and an item of another kind cannot be read. What a table of this schema does keeps to this kind.
     *
     * @param discriminator the name of the attribute, which all kinds in the table have
     * @param name what is stored there
     * @throws RefusedException if it stands already, or if a name is one that DynamoDB cannot store
     */
    public SchemaBuilder<T> kind(String discriminator, String name) {
        return ofKind(Kinds.of(discriminator, name));
    }

    /**
     * {@return the builder of a record as which items of unknown kinds are read, and those without a discriminator}
     *
     * <p>An item is stored with the discriminator that the record has, among its attributes or its extra ones, and without one
     * otherwise. That of a known kind is refused.
     *
     * @param discriminator the name of the attribute, which all kinds in the table have
     * @param names those of the known kinds
     * @throws RefusedException if it stands already, or if a name is one that DynamoDB cannot store
     */
    public SchemaBuilder<T> otherKinds(String discriminator, Iterable<String> names) {
        return ofKind(Kinds.otherThan(discriminator, names));
    }

    private SchemaBuilder<T> ofKind(Kinds kind) {
        if (plan.kinds().isDefined()) {
            throw Rule.KINDS.refuse(kind.attribute(), "a second kind of one record", "declare one");
        }
        return new SchemaBuilder<>(plan.ofKind(kind), getters);
    }

    /**
     * {@return the builder with one index more}
     *
     * <p>The key attributes of the index need not be declared; where they are, it is with the same codec.
     *
     * @param index the index, made from its handle
     * @throws RefusedException if the table has one of this name, if it is a local one and not in the table's partitions or
     *     the sixth, or if all indexes together hold too many attributes by name
     */
    public SchemaBuilder<T> index(SecondaryIndex<? super T> index) {
        Objects.requireNonNull(index, "index");
        SecondaryIndex<T> another = SecondaryIndex.narrowed(index);
        new IndexCheck<>(plan, another).check();
        return new SchemaBuilder<>(plan.indexedBy(another), getters);
    }

    /**
     * {@return the builder with one global index more, which holds all attributes}
     *
     * @param key the index's name and key attributes
     * @throws RefusedException as for other indexes
     */
    public SchemaBuilder<T> index(IndexKey<? super T, ? extends IndexRange<?>> key) {
        return index(SecondaryIndex.<T>global(key));
    }

    /**
     * {@return the builder with the attribute that says when DynamoDB may delete an item}
     *
     * <p>It need not be declared; where it is, it is with the same codec.
     *
     * @param attribute the attribute, at the top level: a number of seconds since 1970, as of {@link Codecs#epochSeconds}
     * @throws RefusedException if it is a nested one, if it is not stored as a number or as one of milliseconds, or if there
     *     is one already
     */
    public SchemaBuilder<T> timeToLive(Attribute<? super T, ?> attribute) {
        Objects.requireNonNull(attribute, "attribute");
        String unused = KeyAttribute.checkedName(attribute.path().attribute());
        if (attribute.path().isNested()) {
            throw Rule.TIME_TO_LIVE.refuse(attribute.toString(), "a nested attribute", "take one at the top level");
        }
        if (!attribute.codec().type().contains(AttributeType.N)
                || attribute.codec().equals(Codecs.epochMillis())) {
            throw Rule.TIME_TO_LIVE.refuse(
                    attribute.toString(), "an attribute that is stored by " + attribute.codec(), "use epochSeconds()");
        }
        if (plan.timeToLive().isDefined()) {
            throw Rule.SCHEMA.refuse(attribute.toString(), "a second time to live", "declare one");
        }
        return new SchemaBuilder<>(plan.expiringBy(attribute), getters);
    }

    /**
     * {@return the builder with the attribute that counts the writes of an item, so that none is lost beside others}
     *
     * <p>0, or none, is that of an item that is not stored yet.
     *
     * @param attribute the attribute, at the top level, an {@code int} or a {@code long}; it is declared too
     * @throws RefusedException if it is another, or if there is one already
     */
    public SchemaBuilder<T> version(NumberAttribute<? super T, ? extends Number> attribute) {
        return keeping(plan.lifecycle().versionedBy(attribute));
    }

    /**
     * {@return the builder with the attribute that an upsert sets to the time where it is absent, and no update touches}
     *
     * @param attribute the attribute, at the top level; it is declared too
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public SchemaBuilder<T> createdAt(Attribute<? super T, Instant> attribute) {
        return createdAt(attribute, Function.identity());
    }

    /**
     * {@return the builder with the attribute that an upsert sets to the time where it is absent, and no update touches}
     *
     * @param attribute the attribute, at the top level; it is declared too
     * @param at makes its value of an instant
     * @param <V> its type
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public <V> SchemaBuilder<T> createdAt(Attribute<? super T, V> attribute, Function<Instant, ? extends V> at) {
        return keeping(plan.lifecycle().createdAt(new Moment<>(attribute, at)));
    }

    /**
     * {@return the builder with the attribute that each write of an item sets to the time}
     *
     * @param attribute the attribute, at the top level; it is declared too
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public SchemaBuilder<T> updatedAt(Attribute<? super T, Instant> attribute) {
        return updatedAt(attribute, Function.identity());
    }

    /**
     * {@return the builder with the attribute that each write of an item sets to the time}
     *
     * @param attribute the attribute, at the top level; it is declared too
     * @param at makes its value of an instant
     * @param <V> its type
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public <V> SchemaBuilder<T> updatedAt(Attribute<? super T, V> attribute, Function<Instant, ? extends V> at) {
        return keeping(plan.lifecycle().updatedAt(new Moment<>(attribute, at)));
    }

    /**
     * {@return the builder with the attribute that a put fills with a UUID of chance (version 4), where the record has none}
     *
     * @param attribute the attribute, at the top level; none is the nil UUID. It is declared too
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public SchemaBuilder<T> randomId(Attribute<? super T, UUID> attribute) {
        return keeping(plan.lifecycle().identifiedBy(GeneratedId.ofUuid(attribute, false)));
    }

    /** {@return the builder as by {@link #randomId(Attribute)}, where the empty text is none} */
    public SchemaBuilder<T> randomId(StringAttribute<? super T> attribute) {
        return keeping(plan.lifecycle().identifiedBy(GeneratedId.ofText(attribute, false)));
    }

    /**
     * {@return the builder with the attribute that a put fills with a UUID whose order is that of time (version 7), where the
     * record has none}
     *
     * @param attribute the attribute, at the top level; none is the nil UUID. It is declared too
     * @throws RefusedException if it is a nested one, or if there is one already
     */
    public SchemaBuilder<T> timeOrderedId(Attribute<? super T, UUID> attribute) {
        return keeping(plan.lifecycle().identifiedBy(GeneratedId.ofUuid(attribute, true)));
    }

    /** {@return the builder as by {@link #timeOrderedId(Attribute)}, where the empty text is none} */
    public SchemaBuilder<T> timeOrderedId(StringAttribute<? super T> attribute) {
        return keeping(plan.lifecycle().identifiedBy(GeneratedId.ofText(attribute, true)));
    }

    private SchemaBuilder<T> keeping(Lifecycle lifecycle) {
        return new SchemaBuilder<>(plan.keeping(lifecycle), getters);
    }

    private <V> Attribute<? super T, V> checked(Attribute<? super T, V> attribute) {
        if (Objects.requireNonNull(attribute, "attribute").path().isNested()) {
            throw Rule.SCHEMA.refuse(attribute.toString(), "a nested attribute", "declare the document that holds it");
        }
        String name = attribute.path().attribute();
        if (gotten().declared().stream().anyMatch(declared -> declared.name().equals(name))) {
            throw Rule.SCHEMA.refuse(name, "a second attribute of this name", "declare it once");
        }
        return attribute;
    }

    private SchemaBuilder<T> declared(Declared<T, ?, ?> declared) {
        return new SchemaBuilder<>(plan, Option.some(gotten().with(declared)));
    }

    private ItemGetters<T> gotten() {
        return getters.getOrElse(ItemGetters::none);
    }

    /**
     * {@return the schema of a record whose attributes were declared with their getters}
     *
     * @param constructor makes the record from the attributes of a stored item
     * @throws RefusedException if the record keeps extra attributes without a getter, and as of {@link #build(List, DocumentForm)}
     */
    public Schema<T> build(Function<? super ItemReader<T>, ? extends T> constructor) {
        Objects.requireNonNull(constructor, "constructor");
        ItemGetters<T> getters = gotten();
        if (getters.extra().isDefined() != plan.keepsExtra()) {
            throw Rule.SCHEMA_WRITES.refuse(
                    plan.tableName(), "extra attributes without a getter", "declare them with one, or give a form");
        }
        List<Member<T, ?>> members = new ArrayList<>();
        getters.declared().forEach(attribute -> members.add(attribute.member()));
        return schema(members, getters.form(constructor));
    }

    /**
     * {@return the schema of a record that a form takes apart, as one takes documents apart}
     *
     * @param members the attributes, in the order in which the form writes them; one that may be absent has the codec
     *     {@link io.github.dynalect.codec.Codec#optional}, and one that has a default, {@link
     *     io.github.dynalect.codec.Codec#withDefault}
     * @param form takes the record apart, and puts it together
     * @throws RefusedException if an attribute was declared with a getter too, or two have one name; if a key attribute is not among them, or as one that may be
     *     absent; if one that the schema keeps by itself is not among them, or is a key attribute and no identifier; if a key attribute of the table or an index is of a type that no key has; or if an attribute has two codecs
     */
    public Schema<T> build(List<Member<T, ?>> members, DocumentForm<T> form) {
        Objects.requireNonNull(form, "form");
        if (getters.isDefined()) {
            throw Rule.SCHEMA_WRITES.refuse(
                    plan.tableName(),
                    "getters beside a form, which would not be asked",
                    "give the form all attributes as members");
        }
        return schema(Objects.requireNonNull(members, "members"), form);
    }

    private Schema<T> schema(List<Member<T, ?>> members, DocumentForm<T> form) {
        SchemaPlan<T> whole = plan.of(members);
        new SchemaCheck<>(whole).check();
        return Schema.of(whole, form);
    }
}
