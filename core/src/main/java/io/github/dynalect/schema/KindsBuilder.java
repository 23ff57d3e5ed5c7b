package io.github.dynalect.schema;

import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Builds the schema of a table that holds items of several kinds, of the schemas of the kinds.
 *
 * <p>Each kind says by {@link SchemaBuilder#kind} how it is told from the others. A kind may be of several kinds itself. The
 * indexes of all kinds are those of the table. Immutable: each call gives another builder.
 *
 * @param <T> what the kinds have in common
 */
public final class KindsBuilder<T> {
    private final SchemaPlan<T> plan;
    private final List<Schema<? extends T>> kinds;

    private KindsBuilder(SchemaPlan<T> plan, List<Schema<? extends T>> kinds) {
        this.plan = plan;
        this.kinds = kinds;
    }

    KindsBuilder(SchemaPlan<T> plan) {
        this(plan, List.of());
    }

    /**
     * {@return the builder with one kind more}
     *
     * @param schema its schema
     * @throws RefusedException if it is of another table, or has another key or time to live, or another index of a name that
     *     one of the table has; or if it keeps another version, time of change or identifier than the kinds before it
     */
    public KindsBuilder<T> kind(Schema<? extends T> schema) {
        List<Schema<? extends T>> more = new ArrayList<>(kinds);
        more.add(Objects.requireNonNull(schema, "schema"));
        return new KindsBuilder<>(new KindCheck<>(plan, schema, kinds.isEmpty()).joined(), List.copyOf(more));
    }

    /**
     * {@return the schema of all kinds}
     *
     * @param told tells of an item which kind it is, with one of the given schemas
     * @throws RefusedException if there is no kind, if one has no discriminator or another one, or if two have one name
     */
    public Schema<T> build(ItemKinds<T> told) {
        Objects.requireNonNull(told, "told");
        List<DocumentCodec<? extends T>> codecs = new ArrayList<>();
        kinds.forEach(kind -> codecs.add(kind.codec()));
        return Schema.of(
                plan,
                DocumentCodec.<T>ofKinds(codecs, item -> stored(told.of(item))),
                item -> violations(told.of(item)));
    }

    private static <K> DocumentOfKind<K> stored(ItemOfKind<K> one) {
        return new DocumentOfKind<>(one.schema().codec(), one.item());
    }

    private static <K> Vector<Violation> violations(ItemOfKind<K> one) {
        return Vector.ofAll(one.schema().violations(one.item()));
    }
}
