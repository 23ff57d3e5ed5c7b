package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.string;

import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.expression.KeyCondition;

/** The accepted key conditions, as a user writes them. The tables are named by the types of their keys. */
final class KeyConditionLines {
    private static final CompositeKey<Object, String, String, PrefixPartition<Object, String>> SS =
            PrimaryKey.of(string("foo"), string("bar"));
    private static final CompositeKey<Object, String, Integer, OrderedPartition<Object, Integer>> SN =
            PrimaryKey.of(string("foo"), integer("bar"));
    private static final CompositeKey<Object, Integer, String, PrefixPartition<Object, String>> NS =
            PrimaryKey.of(integer("foo"), string("bar"));
    private static final CompositeKey<Object, Integer, Integer, OrderedPartition<Object, Integer>> NN =
            PrimaryKey.of(integer("foo"), integer("bar"));

    private KeyConditionLines() {}

    static KeyCondition<Object> line(int id) {
        return switch (id) {
            case 165 -> SS.partition("x").sortEq("y").condition();
            case 167 -> NS.partition(5).condition();
            case 170 -> SN.partition("x").sortLe(5).condition();
            case 171 -> SN.partition("x").sortGt(5).condition();
            case 172 -> SN.partition("x").sortGe(5).condition();
            case 175 -> SN.partition("bar").sortLt(10).condition();
            case 176 -> NN.partition(2).sortBetween(1, 3).condition();
            case 177 -> SS.key("x", "y");
            default -> throw new AssertionError("no line for vector " + id);
        };
    }
}
