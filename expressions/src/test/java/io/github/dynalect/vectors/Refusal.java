package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.string;
import static io.github.dynalect.attribute.Attributes.untyped;
import static java.util.Map.entry;

import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The refusal of a rejected vector when it is built. */
record Refusal(Rule rule, Supplier<?> line) {
    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final Path m = Path.of("m");
    private static final StringAttribute<Object> member = string(m.child("x"));

    static final Map<Integer, Refusal> BY_ID = Map.ofEntries(
            entry(76, of(Rule.OPERANDS_DISTINCT, () -> integer("a").eq(integer("a")))),
            entry(77, of(Rule.OPERANDS_DISTINCT, () -> member.ne(member))),
            entry(87, of(Rule.BOUNDS_ORDER, () -> integer("a").between(3, 1))),
            entry(97, of(Rule.CHOICES_NONE, () -> integer("a").isInAll(List.of()))),
            entry(117, of(Rule.OPERAND_PREFIX, () -> untyped("foo").beginsWith(ONE))),
            entry(125, of(Rule.OPERAND_SIZE, () -> Given.number(5).size())),
            entry(185, of(Rule.KEY_NESTED, () -> PrimaryKey.of(string("foo"), memberOf("m")))),
            entry(186, of(Rule.KEY_NESTED, () -> PrimaryKey.of(string("foo"), memberOf("bar")))),
            entry(242, of(Rule.OPERAND_NUMBER, () -> untyped("foo").plus(Given.string("x")))),
            entry(246, of(Rule.OPERAND_DELETE, () -> untyped("s").delete(ONE))),
            entry(250, of(Rule.PATHS_OVERLAP, () -> string("m").set("").and(member.set("")))),
            entry(
                    251,
                    of(
                            Rule.PATHS_CONFLICT,
                            () -> member.set("").and(string(m.at(0)).set("")))),
            entry(266, of(Rule.PATHS_OVERLAP, () -> new Projection<>(Vector.of(m, m)))),
            entry(267, of(Rule.PATHS_OVERLAP, () -> new Projection<>(Vector.of(m, m.child("x"))))));

    private static StringAttribute<Object> memberOf(String map) {
        return string(Path.of(map).child("z"));
    }

    private static Refusal of(Rule rule, Supplier<?> line) {
        return new Refusal(rule, line);
    }
}
