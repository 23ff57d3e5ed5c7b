package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link Schema} is made of.
 *
 * @param tableName the name of the table
 * @param primaryKey its key
 * @param declared its attributes
 * @param keepsExtra whether a record keeps the attributes that are not declared
 * @param indexes its indexes
 * @param timeToLive the attribute that says when an item may be deleted
 */
record SchemaPlan<T>(
        String tableName,
        PrimaryKey<T> primaryKey,
        List<Declared<T, ?>> declared,
        boolean keepsExtra,
        List<SecondaryIndex<T>> indexes,
        Option<Attribute<? super T, ?>> timeToLive) {
    static <T> SchemaPlan<T> of(String tableName, PrimaryKey<T> primaryKey) {
        return new SchemaPlan<>(tableName, primaryKey, List.of(), false, List.of(), Option.none());
    }

    SchemaPlan<T> declaring(Declared<T, ?> another) {
        return new SchemaPlan<>(tableName, primaryKey, with(declared, another), keepsExtra, indexes, timeToLive);
    }

    SchemaPlan<T> keepingExtra() {
        return new SchemaPlan<>(tableName, primaryKey, declared, true, indexes, timeToLive);
    }

    SchemaPlan<T> indexedBy(SecondaryIndex<T> another) {
        return new SchemaPlan<>(tableName, primaryKey, declared, keepsExtra, with(indexes, another), timeToLive);
    }

    SchemaPlan<T> expiringBy(Attribute<? super T, ?> attribute) {
        return new SchemaPlan<>(tableName, primaryKey, declared, keepsExtra, indexes, Option.some(attribute));
    }

    private static <E> List<E> with(List<E> all, E another) {
        List<E> more = new ArrayList<>(all);
        more.add(another);
        return List.copyOf(more);
    }

    /** The declared attribute of a name. */
    Option<Declared<T, ?>> find(String name) {
        for (Declared<T, ?> attribute : declared) {
            if (attribute.name().equals(name)) {
                return Option.some(attribute);
            }
        }
        return Option.none();
    }

    /** The key attributes of the table and of its indexes. */
    List<Attribute<? super T, ?>> keys() {
        List<Attribute<? super T, ?>> keys = new ArrayList<>(primaryKey.attributes());
        for (SecondaryIndex<T> index : indexes) {
            keys.addAll(index.attributes().asJava());
        }
        return keys;
    }
}
