package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link Schema} is made of.
 *
 * @param tableName the name of the table
 * @param primaryKey its key
 * @param members its attributes
 * @param kinds which kinds of the table's items they are, if the table has several
 * @param keepsExtra whether a record keeps the attributes that are not declared
 * @param indexes its indexes
 * @param timeToLive the attribute that says when an item may be deleted
 * @param kept the attributes that it keeps by itself, if any
 */
record SchemaPlan<T>(
        String tableName,
        PrimaryKey<T> primaryKey,
        List<Member<T, ?>> members,
        Option<Kinds> kinds,
        boolean keepsExtra,
        List<SecondaryIndex<T>> indexes,
        Option<Attribute<? super T, ?>> timeToLive,
        Option<Lifecycle> kept) {
    static <T> SchemaPlan<T> of(String tableName, PrimaryKey<T> primaryKey) {
        return new SchemaPlan<>(
                tableName, primaryKey, List.of(), Option.none(), false, List.of(), Option.none(), Option.none());
    }

    SchemaPlan<T> of(List<Member<T, ?>> all) {
        return new SchemaPlan<>(tableName, primaryKey, List.copyOf(all), kinds, keepsExtra, indexes, timeToLive, kept);
    }

    SchemaPlan<T> ofKind(Kinds kind) {
        return new SchemaPlan<>(
                tableName, primaryKey, members, Option.some(kind), keepsExtra, indexes, timeToLive, kept);
    }

    SchemaPlan<T> keepingExtra() {
        return new SchemaPlan<>(tableName, primaryKey, members, kinds, true, indexes, timeToLive, kept);
    }

    SchemaPlan<T> indexedBy(SecondaryIndex<T> another) {
        return new SchemaPlan<>(
                tableName, primaryKey, members, kinds, keepsExtra, with(indexes, another), timeToLive, kept);
    }

    SchemaPlan<T> expiringBy(Attribute<? super T, ?> attribute) {
        return new SchemaPlan<>(
                tableName, primaryKey, members, kinds, keepsExtra, indexes, Option.some(attribute), kept);
    }

    SchemaPlan<T> keeping(Lifecycle other) {
        return new SchemaPlan<>(
                tableName, primaryKey, members, kinds, keepsExtra, indexes, timeToLive, Option.some(other));
    }

    Lifecycle lifecycle() {
        return kept.getOrElse(Lifecycle.NONE);
    }

    private static <E> List<E> with(List<E> all, E another) {
        List<E> more = new ArrayList<>(all);
        more.add(another);
        return List.copyOf(more);
    }

    /** The declared attribute of a name. */
    Option<Member<T, ?>> find(String name) {
        for (Member<T, ?> member : members) {
            if (member.name().equals(name)) {
                return Option.some(member);
            }
        }
        return Option.none();
    }

    /** The names of the table's key attributes, the partition attribute first. */
    List<String> keyNames() {
        List<String> names = new ArrayList<>(2);
        for (Attribute<?, ?> attribute : primaryKey.attributes()) {
            names.add(attribute.path().attribute());
        }
        return names;
    }

    /** The key attributes of the table and of its indexes. */
    List<Attribute<? super T, ?>> keys() {
        List<Attribute<? super T, ?>> keys = new ArrayList<>(primaryKey.attributes());
        for (SecondaryIndex<T> index : indexes) {
            keys.addAll(index.attributes().asJava());
        }
        return keys;
    }

    /** Whether a key attribute of the table or of an index is composed. */
    boolean isComposed() {
        if (primaryKey.isComposed()) {
            return true;
        }
        for (SecondaryIndex<T> index : indexes) {
            if (index.isComposed()) {
                return true;
            }
        }
        return false;
    }

    /** How the key attributes of the table and its indexes are composed that are: one for each, the strictest. */
    List<Template<? super T>> templates() {
        if (!isComposed()) {
            return List.of();
        }
        Map<String, Template<? super T>> byName = new LinkedHashMap<>();
        for (Template<T> template : primaryKey.templates()) {
            add(byName, template);
        }
        for (SecondaryIndex<T> index : indexes) {
            for (Template<? super T> template : index.templates()) {
                add(byName, template);
            }
        }
        return List.copyOf(byName.values());
    }

    private static <T> void add(Map<String, Template<? super T>> byName, Template<? super T> template) {
        Template<? super T> known = byName.get(template.name());
        if (known != null && !known.equals(template)) {
            throw Rule.TEMPLATE.refuse(
                    template.name(), "one attribute of two templates", "compose it alike in the table and all indexes");
        }
        if (known == null || template.isOrdered()) {
            byName.put(template.name(), template);
        }
    }
}
