package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of an item that a schema keeps by itself: a version that counts its writes, the times of its creation and of
 * its last change, and an identifier that is made for it.
 */
public final class Lifecycle {
    static final Lifecycle NONE = new Lifecycle(Option.none(), Option.none(), Option.none(), Option.none());

    private final Option<NumberAttribute<?, ?>> version;
    private final Option<Moment<?>> created;
    private final Option<Moment<?>> updated;
    private final Option<GeneratedId> id;

    private Lifecycle(
            Option<NumberAttribute<?, ?>> version,
            Option<Moment<?>> created,
            Option<Moment<?>> updated,
            Option<GeneratedId> id) {
        this.version = version;
        this.created = created;
        this.updated = updated;
        this.id = id;
    }

    Lifecycle versionedBy(NumberAttribute<?, ?> attribute) {
        Objects.requireNonNull(attribute, "attribute");
        if (!attribute.codec().equals(Codecs.longInteger())
                && !attribute.codec().equals(Codecs.integer())) {
            throw Rule.LIFECYCLE.refuse(
                    attribute.toString(), "a version that is stored by " + attribute.codec(), "take an int or a long");
        }
        return new Lifecycle(first(version, attribute, attribute, "a second version"), created, updated, id);
    }

    Lifecycle createdAt(Moment<?> moment) {
        return new Lifecycle(
                version, first(created, moment, moment.attribute(), "a second time of creation"), updated, id);
    }

    Lifecycle updatedAt(Moment<?> moment) {
        return new Lifecycle(
                version, created, first(updated, moment, moment.attribute(), "a second time of change"), id);
    }

    Lifecycle identifiedBy(GeneratedId generated) {
        return new Lifecycle(
                version,
                created,
                updated,
                first(id, generated, generated.attribute(), "a second generated identifier"));
    }

    private static <W> Option<W> first(Option<W> known, W another, Attribute<?, ?> attribute, String found) {
        if (attribute.path().isNested()) {
            throw Rule.LIFECYCLE.refuse(attribute.toString(), "a nested attribute", "take one at the top level");
        }
        if (known.isDefined()) {
            throw Rule.LIFECYCLE.refuse(attribute.toString(), found, "declare one");
        }
        return Option.some(another);
    }

    private boolean isNone() {
        return version.isEmpty() && id.isEmpty() && !tellsTime();
    }

    /** That each attribute is declared, and is kept in one way only; but for an identifier, none is of the key. */
    void check(SchemaPlan<?> plan) {
        if (isNone()) {
            // As nearly always: then there is nothing to look up.
            return;
        }
        Vector<String> keys = Vector.ofAll(plan.primaryKey().attributes())
                .map(key -> key.path().attribute())
                .appendAll(plan.primaryKey().templates().flatMap(Template::partNames));
        Vector<Attribute<?, ?>> counted = Vector.<Attribute<?, ?>>ofAll(version)
                .appendAll(created.map(Moment::attribute))
                .appendAll(updated.map(Moment::attribute));
        Vector<Attribute<?, ?>> all = counted.appendAll(id.map(GeneratedId::attribute));
        all.find(attribute ->
                        !plan.find(attribute.path().attribute()).exists(declared -> declared.isStoredAlike(attribute)))
                .forEach(attribute -> {
                    throw Rule.LIFECYCLE.refuse(
                            attribute.toString(),
                            "an attribute that is not declared, or with another codec",
                            "declare it, by attribute(…) or optional(…)");
                });
        counted.find(attribute -> keys.contains(attribute.path().attribute())).forEach(attribute -> {
            throw Rule.LIFECYCLE.refuse(
                    attribute.toString(), "a key attribute or a part of one, which does not change", "take another");
        });
        Vector<String> names =
                all.map(Lifecycle::name).appendAll(plan.timeToLive().map(Lifecycle::name));
        if (names.distinct().length() < names.length()) {
            throw Rule.LIFECYCLE.refuse(
                    names.mkString(", "), "an attribute that is kept in two ways", "take one for each");
        }
    }

    /** What several kinds keep, if they agree; only one kind can be upserted, so they may differ in the time of creation. */
    Option<Lifecycle> shared(Lifecycle other) {
        boolean agree = areAlike(version, other.version, KindCheck::isSame)
                && areAlike(updated, other.updated, Moment::isLike)
                && areAlike(id, other.id, GeneratedId::isLike);
        return Option.when(
                agree,
                () -> new Lifecycle(
                        version,
                        areAlike(created, other.created, Moment::isLike) ? created : Option.none(),
                        updated,
                        id));
    }

    private static <W> boolean areAlike(Option<W> one, Option<W> other, BiPredicate<W, W> alike) {
        return one.isDefined() ? other.exists(second -> alike.test(one.get(), second)) : other.isEmpty();
    }

    /** {@return the name of the attribute that counts the writes of an item} */
    public Option<String> version() {
        return version.map(Lifecycle::name);
    }

    /** {@return the name of the attribute that has the time when an item was created} */
    public Option<String> createdAt() {
        return created.map(Moment::name);
    }

    /** {@return the name of the attribute that has the time when an item was last written} */
    public Option<String> updatedAt() {
        return updated.map(Moment::name);
    }

    /** {@return the name of the attribute for which an identifier is made} */
    public Option<String> generatedId() {
        return id.map(GeneratedId::attribute).map(Lifecycle::name);
    }

    /** {@return whether the identifiers that are made have the order of time} */
    public boolean hasTimeOrderedId() {
        return id.exists(GeneratedId::isTimeOrdered);
    }

    /** {@return whether a write has to know what time it is} */
    public boolean tellsTime() {
        return created.isDefined() || updated.isDefined();
    }

    /** {@return what a creation stores by itself if nothing is there: the time, by the attribute's name} */
    public Map<String, AttributeValue> creation(Instant now) {
        return stored(created, now);
    }

    /** {@return what each write stores by itself: the time, by the attribute's name} */
    public Map<String, AttributeValue> change(Instant now) {
        return stored(updated, now);
    }

    private static Map<String, AttributeValue> stored(Option<Moment<?>> moment, Instant now) {
        return moment.map(there -> Map.of(there.name(), there.stored(now))).getOrElse(Map.of());
    }

    /** {@return the version in stored attributes; 0 if there is none, and less if it is no whole number from 0} */
    public long versionOf(Map<String, AttributeValue> stored) {
        return version()
                .flatMap(name -> Option.of(stored.get(name)))
                .flatMap(value -> Option.of(value.n()))
                .map(Lifecycle::whole)
                .getOrElse(0L);
    }

    private static long whole(String number) {
        try {
            return new BigDecimal(number).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    /** The version of an item that is to be written. */
    long checkedVersion(Map<String, AttributeValue> item) {
        long found = versionOf(item);
        if (found < 0) {
            throw Rule.VERSION_VALUE.refuse(
                    version().get(), "a version below 0", "take that of the item as it was read");
        }
        return found;
    }

    /**
     * {@return the version after that of an item, as it is stored}
     *
     * @throws RefusedException if the item has one below 0, or the last one of its type
     */
    public AttributeValue nextVersion(Map<String, AttributeValue> item) {
        NumberAttribute<?, ?> attribute = version.get();
        long last = attribute.codec().equals(Codecs.integer()) ? Integer.MAX_VALUE : Long.MAX_VALUE;
        long before = checkedVersion(item);
        if (before >= last) {
            throw Rule.VERSION_VALUE.refuse(
                    attribute.toString(), "the greatest version of its type", "store it by a longer type");
        }
        return AttributeValue.fromN(Long.toString(before + 1));
    }

    /** {@return whether stored attributes, be it those of a key, have no identifier where one is made} */
    public boolean lacksId(Map<String, AttributeValue> stored) {
        return id.exists(
                generated -> Option.of(stored.get(name(generated.attribute()))).forAll(generated.none()::equals));
    }

    /** {@return an identifier as it is stored} */
    public AttributeValue id(UUID made) {
        return id.get().of().apply(made);
    }

    /**
     * {@return an action of an update that leaves alone what the schema keeps by itself}
     *
     * @param <U> the item type of the action
     * @throws RefusedException if it touches the version, or one of the times
     */
    public <U> UpdateAction<U> leaving(UpdateAction<U> action) {
        Vector<String> kept = Vector.ofAll(version()).appendAll(createdAt()).appendAll(updatedAt());
        action.targets().map(Path::attribute).find(kept::contains).forEach(name -> {
            throw Rule.LIFECYCLE_UPDATED.refuse(
                    name, "an attribute that the schema keeps by itself", "leave it out, or use verbatim()");
        });
        return action;
    }

    private static String name(Attribute<?, ?> attribute) {
        return attribute.path().attribute();
    }

    /** {@return the names of the attributes} */
    @Override
    public String toString() {
        return "Lifecycle"
                + Vector.ofAll(version())
                        .appendAll(createdAt())
                        .appendAll(updatedAt())
                        .appendAll(generatedId())
                        .mkString("[", ", ", "]");
    }
}
