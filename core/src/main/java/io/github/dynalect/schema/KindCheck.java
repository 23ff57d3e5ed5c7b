package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.List;

/**
 * The check that a kind of items can lie in one table with others.
 *
 * @param plan what is known of the table
 * @param kind the schema of the kind
 */
record KindCheck<T>(SchemaPlan<T> plan, Schema<? extends T> kind) {
    /** The plan with the indexes of the kind. */
    SchemaPlan<T> joined() {
        if (!kind.tableName().equals(plan.tableName())) {
            throw otherwise("of the table " + kind.tableName());
        }
        if (!areSame(plan.primaryKey().attributes(), kind.primaryKey().attributes())) {
            throw otherwise("with the key " + kind.keyNames().mkString("[", ", ", "]"));
        }
        SchemaPlan<T> joined = withTimeToLive();
        if (kind.plan().keepsExtra()) {
            joined = joined.keepingExtra();
        }
        for (SecondaryIndex<?> index : kind.indexes()) {
            joined = withIndex(joined, index);
        }
        return joined;
    }

    private SchemaPlan<T> withTimeToLive() {
        Option<? extends Attribute<?, ?>> own = kind.plan().timeToLive();
        if (own.isEmpty()) {
            return plan;
        }
        if (plan.timeToLive().exists(known -> !isSame(known, own.get()))) {
            throw otherwise("with the time to live " + own.get());
        }
        return plan.expiringBy(widened(own.get()));
    }

    private SchemaPlan<T> withIndex(SchemaPlan<T> known, SecondaryIndex<?> index) {
        Option<SecondaryIndex<T>> same = Option.ofOptional(known.indexes().stream()
                .filter(other -> other.name().equals(index.name()))
                .findFirst());
        if (same.isEmpty()) {
            SecondaryIndex<T> another = widened(index);
            new IndexCheck<>(known, another).check();
            return known.indexedBy(another);
        }
        if (!same.get().isLike(index)) {
            throw otherwise("with another index " + index.name());
        }
        return known;
    }

    private RefusedException otherwise(String found) {
        return Rule.KINDS.refuse(
                "kinds of " + plan.tableName(),
                "a kind " + found,
                "give all kinds one table, key, time to live and indexes");
    }

    static boolean areSame(List<? extends Attribute<?, ?>> some, List<? extends Attribute<?, ?>> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Each metamodel makes a codec of the user's anew, which need not equal the others of its class. */
    static boolean isSame(Attribute<?, ?> one, Attribute<?, ?> other) {
        return one.path().equals(other.path())
                && (SchemaCheck.areSame(one.codec(), other.codec())
                        || one.codec().getClass().equals(other.codec().getClass()));
    }

    /** What names an attribute of a kind names one of the table; the item type is a compile-time mark only. */
    @SuppressWarnings("unchecked")
    private static <T> Attribute<? super T, ?> widened(Attribute<?, ?> attribute) {
        return (Attribute<? super T, ?>) attribute;
    }

    /** As of an attribute. */
    @SuppressWarnings("unchecked")
    private static <T> SecondaryIndex<T> widened(SecondaryIndex<?> index) {
        return (SecondaryIndex<T>) index;
    }
}
