package io.github.dynalect.schema;

import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Builds the schema of a table that holds items of several kinds, of the schemas of the kinds.
 *
 * <p>Each kind says by {@link SchemaBuilder#kind} how it is told from the others. A kind may be of several kinds itself. The
 * indexes of all kinds are those of the table, and so is the time to live; a version, times and identifiers are kept as each kind
 * says. Immutable: each call gives another builder.
 *
 * @param <T> what the kinds have in common
 */
public final class KindsBuilder<T> {
    private final SchemaPlan<T> plan;
    private final List<Schema<? extends T>> kinds;
    private final List<Schema<? extends T>> parts;

    private KindsBuilder(SchemaPlan<T> plan, List<Schema<? extends T>> kinds, List<Schema<? extends T>> parts) {
        this.plan = plan;
        this.kinds = kinds;
        this.parts = parts;
    }

    KindsBuilder(SchemaPlan<T> plan) {
        this(plan, List.of(), List.of());
    }

    /**
     * {@return the builder with one kind more}
     *
     * @param schema its schema
     * @throws RefusedException if it is of another table, or has another key or time to live, or another index of a name that
     *     one of the table has
     */
    public KindsBuilder<T> kind(Schema<? extends T> schema) {
        Objects.requireNonNull(schema, "schema");
        return new KindsBuilder<>(new KindCheck<>(plan, schema).joined(), with(kinds, schema), parts);
    }

    /**
     * {@return the builder with a part of the kinds, so that a table of all of them knows the keys of the part}
     *
     * <p>Each of its kinds is given by {@link #kind} too, alone or with others. What is given as one kind need not be given as a
     * part.
     *
     * @param schema its schema
     * @throws RefusedException if it is of another table, or has another key or time to live, or another index of a name that
     *     one of the table has
     */
    public KindsBuilder<T> part(Schema<? extends T> schema) {
        Objects.requireNonNull(schema, "schema");
        return new KindsBuilder<>(new KindCheck<>(plan, schema).joined(), kinds, with(parts, schema));
    }

    private static <E> List<E> with(List<E> all, E another) {
        List<E> more = new ArrayList<>(all);
        more.add(another);
        return List.copyOf(more);
    }

    /**
     * {@return the schema of all kinds}
     *
     * @param told tells of an item which kind it is, with one of the given schemas
     * @throws RefusedException if there is no kind, if one has no discriminator or another one, if two have one name, or if a part
     *     has other kinds
     */
    public Schema<T> build(ItemKinds<T> told) {
        Objects.requireNonNull(told, "told");
        List<DocumentCodec<? extends T>> codecs = new ArrayList<>();
        kinds.forEach(kind -> codecs.add(kind.codec()));
        DocumentCodec<T> codec = DocumentCodec.ofKinds(codecs, item -> stored(told.of(item)));
        for (Schema<?> part : parts) {
            if (!part.kinds().exists(some -> codec.kinds().exists(all -> all.include(some)))) {
                throw Rule.KINDS.refuse(
                        "kinds of " + plan.tableName(), "a part with kinds that are not among them", "give these too");
            }
        }
        List<Schema<? extends T>> all = new ArrayList<>(kinds);
        all.addAll(parts);
        return Schema.of(
                plan.keeping(lifecycle()),
                codec,
                Composition.ofKinds(Vector.ofAll(kinds).flatMap(Schema::composition)),
                told,
                all);
    }

    /** What all kinds keep alike. */
    private Lifecycle lifecycle() {
        Lifecycle shared = kinds.get(0).lifecycle();
        for (Schema<?> kind : kinds) {
            shared = shared.shared(kind.lifecycle());
        }
        return shared;
    }

    private static <K> DocumentOfKind<K> stored(ItemOfKind<K> one) {
        return new DocumentOfKind<>(one.schema().codec(), one.item());
    }
}
