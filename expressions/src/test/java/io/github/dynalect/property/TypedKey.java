package io.github.dynalect.property;

import io.github.dynalect.value.AttributeType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The key of a table, or of an index of a table: names and types of its attributes.
 *
 * <p>All items have the keys of all tables. The first attribute's name tells the tables apart.
 */
record TypedKey(Option<String> index, Map<String, AttributeType> partition, Map<String, AttributeType> sort) {
    static final TypedKey TEXTS = table("p", "s", AttributeType.S);
    static final TypedKey NUMBERS = table("q", "n", AttributeType.N);
    static final TypedKey BINARIES = table("r", "b", AttributeType.B);
    /** An index of the table of texts, with several attributes in both parts of its key. */
    static final TypedKey INDEX = new TypedKey(
            Option.some("several"),
            LinkedHashMap.of("h1", AttributeType.S, "h2", AttributeType.N),
            LinkedHashMap.of("r1", AttributeType.N, "r2", AttributeType.B, "r3", AttributeType.S));

    static final Vector<TypedKey> TABLES = Vector.of(TEXTS, NUMBERS, BINARIES);
    static final Vector<TypedKey> ALL = TABLES.append(INDEX);

    private static TypedKey table(String partition, String sort, AttributeType type) {
        return new TypedKey(Option.none(), LinkedHashMap.of(partition, type), LinkedHashMap.of(sort, type));
    }

    /** All attributes, those of the partition first. */
    Map<String, AttributeType> attributes() {
        return partition.merge(sort);
    }
}
