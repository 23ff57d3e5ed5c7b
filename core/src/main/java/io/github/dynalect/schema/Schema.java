package io.github.dynalect.schema;

import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.ItemType;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a record, or records of several kinds, lie in a table: the table's name, key, indexes and time to live, and the
 * attributes of the records.
 *
 * @param <T> the item type
 */
public final class Schema<T> {
    private final SchemaPlan<T> plan;
    private final DocumentCodec<T> codec;
    private final Option<Composition> composition;
    private final List<Validation<? super T>> validations;
    /** None of a record: then nothing of it is loaded. */
    private final Option<SchemaKinds<T>> several;

    private Schema(
            SchemaPlan<T> plan,
            DocumentCodec<T> codec,
            Option<Composition> composition,
            List<Validation<? super T>> validations,
            Option<SchemaKinds<T>> several) {
        this.plan = plan;
        this.codec = codec;
        this.composition = composition;
        this.validations = validations;
        this.several = several;
    }

    /** The schema of a record. */
    static <T> Schema<T> of(SchemaPlan<T> plan, DocumentForm<T> form) {
        DocumentForm<T> stored = new StoredForm<>(form, plan.keepsExtra(), plan.templates());
        List<Member<T, ?>> members = plan.members();
        DocumentCodec<T> codec = plan.kinds().isEmpty()
                ? DocumentCodec.of(members, stored)
                : DocumentCodec.ofKind(plan.kinds().get(), members, stored);
        Option<Composition> composition = plan.isComposed() ? Option.some(Composition.of(plan)) : Option.none();
        return new Schema<>(plan, codec, composition, List.of(), Option.none());
    }

    /** The schema of several kinds of items, which their own schemas validate; parts are the kinds, and such as are some of them. */
    static <T> Schema<T> of(
            SchemaPlan<T> plan,
            DocumentCodec<T> kinds,
            Option<Composition> composition,
            ItemKinds<T> told,
            List<Schema<? extends T>> parts) {
        return new Schema<>(
                plan,
                kinds,
                composition,
                List.of(item -> violations(told.of(item))),
                Option.some(SchemaKinds.of(told, parts)));
    }

    private static <K> Vector<Violation> violations(ItemOfKind<K> one) {
        return Vector.ofAll(one.schema().violations(one.item()));
    }

    /**
     * {@return the same schema, which asks a validation too of each record that is written or read}
     *
     * <p>On a write it refuses the record by {@link Rule#VALIDATION}; on a read the item cannot be decoded.
     */
    public Schema<T> validatedBy(Validation<? super T> validation) {
        List<Validation<? super T>> more = new ArrayList<>(validations);
        more.add(Objects.requireNonNull(validation, "validation"));
        return new Schema<>(
                plan,
                codec,
                composition,
                List.copyOf(more),
                several.map(kinds -> kinds.each(part -> part.validatedBy(validation))));
    }

    /**
     * {@return the same schema, of whose kinds there are others in the table: a table of it keeps to its own}
     *
     * <p>Its reads pass over items of other kinds, and its updates and deletions have a condition on the kind. The schema of one
     * kind is so by itself; a schema of several kinds reads all items, and cannot decode one of another kind.
     *
     * @throws RefusedException if its items do not tell their kind
     */
    public Schema<T> keepingToKinds() {
        if (kinds().isEmpty()) {
            throw Rule.KINDS.refuse(
                    "schema of " + tableName(), "items without a discriminator", "declare the kinds in the table");
        }
        return schemas().keeps()
                ? this
                : new Schema<>(plan, codec, composition, validations, several.map(SchemaKinds::keeping));
    }

    /**
     * {@return the schema of what a key is of: this one, or that of the kind whose primary key made it; none if the key tells
     * of items that the schema does not know, or does not tell which of several kinds}
     *
     * @param <K> the item type of the key
     */
    public <K extends T> Option<Schema<K>> schemaOf(Key<K> key) {
        Option<ItemType<K>> told = Objects.requireNonNull(key, "key").itemType();
        if (told.isEmpty()) {
            return kinds().isEmpty() ? Option.some(untold()) : Option.none();
        }
        Option<Schema<K>> own = as(told.get());
        if (own.isDefined()) {
            return own;
        }
        Vector<Schema<K>> found = schemas().of(told.get());
        return Option.when(found.map(Schema::kinds).distinct().length() == 1, found::head);
    }

    /** {@return whether a key is one of a kind that alone composes its keys so: then no item of another kind has it} */
    public boolean isOfOneKind(Key<? extends T> key) {
        return schemaOf(key)
                .flatMap(Schema::composition)
                .exists(own -> own.ofOneKind() && own.ofTable().nonEmpty() && isComposedOnce(own));
    }

    private boolean isComposedOnce(Composition own) {
        return several.isEmpty()
                || several.get()
                                .leaves()
                                .count(leaf -> leaf.composition()
                                        .exists(other -> own.ofTable().equals(other.ofTable())))
                        == 1;
    }

    /** Who makes a key of values says what it is of; in a table of one type of items, it can be of no other. */
    @SuppressWarnings("unchecked")
    private <K extends T> Schema<K> untold() {
        return (Schema<K>) this;
    }

    /** A schema and its primary key have one item type: what the key's is equal to, is that of the schema, seen or not by the compiler. */
    @SuppressWarnings("unchecked")
    <K> Option<Schema<K>> as(ItemType<K> itemType) {
        return Option.when(plan.primaryKey().itemType().equals(itemType), (Schema<K>) this);
    }

    /** {@return the kinds that it reads; none if its items have no discriminator} */
    public Option<Kinds> kinds() {
        return codec.kinds();
    }

    /** {@return the kinds that a table of it keeps to; none if it takes all items of the table as its own} */
    public Option<Kinds> keptKinds() {
        return kinds().isEmpty()
                ? Option.none()
                : kinds().filter(kinds -> schemas().keeps() && !kinds.areAll());
    }

    /** {@return whether it is that of a record as which items of unknown kinds are read} */
    public boolean isOfUnknownKind() {
        return plan.kinds().exists(Kinds::others);
    }

    /**
     * {@return a builder of the schema of a record}
     *
     * @param <T> the item type
     * @param tableName the name of the table, unless a {@code Table} is given another
     * @param primaryKey the table's key; its attributes are among the record's
     * @throws RefusedException if no table can have the name
     */
    public static <T> SchemaBuilder<T> of(String tableName, PrimaryKey<T> primaryKey) {
        return new SchemaBuilder<>(
                SchemaPlan.of(TableName.checked(tableName), Objects.requireNonNull(primaryKey, "primaryKey")));
    }

    /**
     * {@return a builder of the schema of a table that holds items of several kinds}
     *
     * @param <T> what the kinds have in common, such as a sealed interface
     * @param tableName the name of the table, which is that of the kinds
     * @param primaryKey the table's key, which is that of the kinds
     * @throws RefusedException if no table can have the name
     */
    public static <T> KindsBuilder<T> ofKinds(String tableName, PrimaryKey<T> primaryKey) {
        return new KindsBuilder<>(
                SchemaPlan.of(TableName.checked(tableName), Objects.requireNonNull(primaryKey, "primaryKey")));
    }

    SchemaPlan<T> plan() {
        return plan;
    }

    SchemaKinds<T> schemas() {
        return several.getOrElse(SchemaKinds::ofRecord);
    }

    Option<Composition> composition() {
        return composition;
    }

    DocumentCodec<T> codec() {
        return codec;
    }

    /** {@return the name of the table, unless a {@code Table} was given another} */
    public String tableName() {
        return plan.tableName();
    }

    /** {@return the table's key} */
    public PrimaryKey<T> primaryKey() {
        return plan.primaryKey();
    }

    /** {@return the names of the key attributes, the partition attribute first} */
    public Vector<String> keyNames() {
        return Vector.ofAll(plan.keyNames());
    }

    /**
     * {@return the key attributes with their types, the partition attribute first: those that the table is created with}
     *
     * @throws RefusedException if the codec of one does not tell its type
     */
    public Vector<KeyAttribute> keyAttributes() {
        return Vector.ofAll(plan.primaryKey().attributes()).map(KeyAttribute::of);
    }

    /** {@return what an update may change of its items, and what has to change with it} */
    public ItemChanges<T> changes() {
        return new ItemChanges<>(this);
    }

    /** {@return the names of the attributes that it stores: the declared ones in their order, the discriminator, those of all kinds, and the composed ones} */
    public Vector<String> names() {
        return Vector.ofAll(codec.members())
                .map(Member::name)
                .appendAll(composition.map(Composition::names).getOrElse(Vector::empty));
    }

    /**
     * {@return the names of the attributes without which a stored item cannot be read, those of the key included}
     *
     * <p>They are the declared ones that are neither optional nor have a default, and that are not stored as nothing
     * when they are empty, as a set is. Of several kinds, each has them.
     */
    public Vector<String> requiredNames() {
        return codec.requiredNames();
    }

    /** {@return the declared attribute, or the member of a document in one, that lies at a place; none if the schema does not tell, or kinds differ} */
    public Option<Member<?, ?>> member(Path place) {
        Option<Member<?, ?>> found = Option.narrow(
                codec.member(Objects.requireNonNull(place, "place").attribute()));
        for (Step step : place.inside()) {
            found = step instanceof Step.Name name
                    ? found.flatMap(member -> DocumentCodec.within(member.codec()))
                            .flatMap(document -> document.sharedMember(name.name()))
                    : Option.none();
        }
        return found;
    }

    /**
     * {@return the declared attributes, or the members of documents in them, that may lie at a place: several where kinds differ,
     * none if the schema does not tell}
     *
     * @param changed the places that change together with it: a document all of whose members do is of another kind then, and
     *     its members are not told
     */
    public Vector<Member<?, ?>> members(Path place, Vector<Path> changed) {
        return new Layout(codec)
                .members(Objects.requireNonNull(place, "place"), Objects.requireNonNull(changed, "changed"));
    }

    /** {@return whether a record keeps the attributes that the schema does not declare} */
    public boolean keepsExtra() {
        return plan.keepsExtra();
    }

    /** {@return the table's indexes, in the order of their declaration} */
    public Vector<SecondaryIndex<T>> indexes() {
        return Vector.ofAll(plan.indexes());
    }

    /** {@return the index of a name} */
    public Option<SecondaryIndex<T>> index(String name) {
        Objects.requireNonNull(name, "name");
        return indexes().find(index -> index.name().equals(name));
    }

    /** {@return the name of the attribute that says when DynamoDB may delete an item} */
    public Option<String> timeToLive() {
        return plan.timeToLive().map(attribute -> attribute.path().attribute());
    }

    /** {@return the attributes that it keeps by itself: a version, times, an identifier; of several kinds, what all keep alike} */
    public Lifecycle lifecycle() {
        return plan.lifecycle();
    }

    /** {@return what the kind of an item keeps of it by itself} */
    public ItemLifecycle<T> lifecycleOf(T item) {
        return new ItemLifecycle<>(this, Objects.requireNonNull(item, "item"));
    }

    Schema<? extends T> kindOf(T item) {
        return several.isEmpty() ? this : several.get().schemaOf(item).getOrElse(this);
    }

    /** {@return the same schema, which keeps no attribute by itself: records are stored as they are} */
    public Schema<T> verbatim() {
        return new Schema<>(
                plan.keeping(Lifecycle.NONE),
                codec,
                composition,
                validations,
                several.map(kinds -> kinds.untold().each(Schema::verbatim)));
    }

    /**
     * {@return the attributes that a key tells, by name: the key attributes, and those that they are composed of}
     *
     * @param key a key of this schema
     */
    public Map<String, AttributeValue> attributesOf(Key<? extends T> key) {
        Objects.requireNonNull(key, "key");
        return keys().told(key);
    }

    /**
     * {@return the key of an item}
     *
     * @throws RefusedException if a key attribute's value cannot be a key
     */
    public Key<T> keyOf(T item) {
        Objects.requireNonNull(item, "item");
        return keys().of(item);
    }

    /**
     * {@return the key of stored attributes}
     *
     * @param stored the attributes of an item of this schema, those of the key among them
     * @throws RefusedException if a key attribute's value cannot be a key
     */
    public Key<T> keyIn(Map<String, AttributeValue> stored) {
        return keys().in(Objects.requireNonNull(stored, "stored"));
    }

    private ItemKeys<T> keys() {
        return new ItemKeys<>(plan, codec, composition);
    }

    /**
     * {@return the attributes of an item as they are stored; a new map each time}
     *
     * @throws RefusedException if DynamoDB cannot store a value faithfully, if an extra attribute has the name of a
     *     declared one, or if the record breaks a rule of its validation
     */
    public Map<String, AttributeValue> encode(T item) {
        Map<String, AttributeValue> stored = codec.toMap(Objects.requireNonNull(item, "item"));
        List<Violation> violations = violations(item);
        if (!violations.isEmpty()) {
            throw Rule.VALIDATION.refuse("item of " + tableName(), told(violations), "correct the record");
        }
        return stored;
    }

    /**
     * {@return the item of stored attributes, or why they are none}
     *
     * <p>An exception of the record's constructor is a failure, a checked one too. An {@link Error} is none, and is passed on.
     */
    public Either<DecodeFailure, T> decode(Map<String, AttributeValue> stored) {
        try {
            return validated(stored, codec.fromMap(Objects.requireNonNull(stored, "stored")));
        } catch (MisfitException e) {
            return Either.left(failure(stored, e));
        }
    }

    private Either<DecodeFailure, T> validated(Map<String, AttributeValue> stored, T item) {
        List<Violation> violations = violations(item);
        return violations.isEmpty()
                ? Either.right(item)
                : Either.left(failure(stored, MisfitException.unreadable("valid (" + told(violations) + ")")));
    }

    /** What its validations have against an item. */
    List<Violation> violations(T item) {
        if (validations.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (Validation<? super T> validation : validations) {
            validation.violations(item).forEach(violations::add);
        }
        return violations;
    }

    private static String told(List<Violation> violations) {
        return Vector.ofAll(violations).mkString("; ");
    }

    /**
     * {@return the record that a view makes of stored attributes, or why it makes none}
     *
     * <p>What the schema's validations say of the whole record is not asked.
     *
     * @param <V> the record
     */
    public <V> Either<DecodeFailure, V> decode(View<? super T, V> view, Map<String, AttributeValue> stored) {
        try {
            return Either.right(view.read(stored, this));
        } catch (MisfitException e) {
            return Either.left(failure(stored, e));
        }
    }

    /** What a place with nothing in it reads as, in its stored form: the default of the attribute or of the member there. */
    Option<AttributeValue> whenAbsent(Path place) {
        return member(place).flatMap(Schema::whenAbsent);
    }

    private static <V> Option<AttributeValue> whenAbsent(Member<?, V> member) {
        Codec<V> codec = member.codec();
        return codec.whenAbsent().filter(value -> !codec.isAbsent(value)).map(codec::encode);
    }

    private DecodeFailure failure(Map<String, AttributeValue> stored, MisfitException found) {
        return new DecodeFailure(plan.tableName(), keys().fingerprint(stored), found.misfit());
    }

    /** {@return the schema's table and attributes} */
    @Override
    public String toString() {
        return "Schema[" + tableName() + " " + codec + "]";
    }
}
