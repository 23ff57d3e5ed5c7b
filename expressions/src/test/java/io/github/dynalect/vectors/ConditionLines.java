package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.binary;
import static io.github.dynalect.attribute.Attributes.bool;
import static io.github.dynalect.attribute.Attributes.decimal;
import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.list;
import static io.github.dynalect.attribute.Attributes.map;
import static io.github.dynalect.attribute.Attributes.set;
import static io.github.dynalect.attribute.Attributes.string;
import static io.github.dynalect.attribute.Attributes.untyped;
import static io.github.dynalect.expression.Condition.allOf;
import static io.github.dynalect.expression.Condition.anyOf;
import static io.github.dynalect.expression.Condition.not;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The accepted conditions, as a user writes them. */
final class ConditionLines {
    private static final NumberAttribute<Object, Integer> foo = integer("foo");
    private static final NumberAttribute<Object, Integer> bar = integer("bar");
    private static final NumberAttribute<Object, Integer> a = integer("a");
    private static final NumberAttribute<Object, Integer> b = integer("b");
    private static final NumberAttribute<Object, Integer> c = integer("c");
    private static final NumberAttribute<Object, Integer> d = integer("d");
    private static final StringAttribute<Object> text = string("foo");
    private static final StringAttribute<Object> other = string("bar");
    private static final StringAttribute<Object> element = string(Path.of("foo").at(1));
    private static final MapAttribute<Object, Integer, NumberAttribute<Object, Integer>> numbers =
            map(Path.of("foo"), Codecs.integer(), ConditionLines::at);

    private ConditionLines() {}

    static Condition<Object> line(int id) {
        return switch (id) {
            case 20 ->
                integer("size")
                        .gt(500)
                        .and(string("name").eq("n"))
                        .and(integer("date").eq(1));
            case 30 -> Given.number(5).eq(untyped("foo"));
            case 31 -> text.eq("bar");
            case 32 -> numbers.eq(Map.of("a", 1));
            case 35 -> text.eq("");
            case 36, 37 -> untyped("foo").eq(AttributeValue.fromNul(true));
            case 40 -> decimal("foo").eq(new BigDecimal("1.0"));
            case 41 -> text.eq("1");
            case 45 -> foo.lt(bar);
            case 46 -> foo.le(bar);
            case 47 -> foo.gt(bar);
            case 50 -> foo.ne(5);
            case 51 -> foo.lt(5);
            case 52 -> foo.le(5);
            case 55 -> Given.number(5).eq(Given.string("bar"));
            case 56 -> Given.number(5).lt(Given.string("bar"));
            case 57 -> Given.number(2).eq(Given.number(2));
            case 60 -> Given.number(3).gt(Given.number(3));
            case 61 -> element.size().eq(other.size());
            case 62 -> element.size().ne(other.size());
            case 65 -> element.size().gt(other.size());
            case 66 -> element.size().ge(other.size());
            // A given value is untyped and a size is a number, so only the tree has this order; p.size().eq(2) says the
            // same.
            case 67 ->
                new Condition.Comparison<>(
                        Given.number(2).operand(),
                        Comparator.EQ,
                        string("p").size().operand());
            case 70 -> at(Path.of("MyMap").child("MyKey")).eq(1);
            case 71 -> at(Path.of("MyList").at(0)).eq(1);
            case 72 -> integer("nope").eq(1);
            case 75 -> not(integer("nope").lt(1));
            case 80 -> Given.number(6).between(Given.number(5), Given.number(7));
            case 81 -> Given.number(2).between(Given.number(1), Given.number(3));
            case 82 -> text.size().between(5, 7);
            case 85 -> a.between(1, 3).and(b.eq(2));
            case 86 -> not(a.between(1, 3));
            case 90 -> foo.isIn(1, 2, 3);
            case 91 -> Given.number(6).isInOperands(List.of(Given.number(5), Given.number(7)));
            case 92 -> Given.number(1).isInOperands(List.of(Given.number(1), Given.number(2)));
            case 95 -> a.isIn(1);
            case 96 -> a.untyped().isInOperands(List.of(b.untyped(), Given.number(9)));
            case 101 -> foo.exists();
            case 102 -> foo.notExists();
            case 105 -> foo.hasType(AttributeType.N);
            case 106 -> foo.hasType(AttributeType.NS);
            case 107 -> foo.hasType(AttributeType.B);
            case 110 -> foo.hasType(AttributeType.NULL);
            case 111 -> foo.hasType(AttributeType.L);
            case 112 -> foo.hasType(AttributeType.M);
            case 115 -> text.beginsWith(other);
            case 116 -> binary("foo").beginsWith(SdkBytes.fromUtf8String("ab"));
            case 120 -> set(Path.of("foo"), Codecs.integer()).contains(2);
            case 121 ->
                list(Path.of("foo"), Codecs.decimal(), path -> decimal(path)).contains(new BigDecimal("2.23"));
            case 122 ->
                list(Path.of("farm").child("animals"), Codecs.string(), Attributes::string)
                        .contains("chicken");
            case 130 -> foo.eq(5).and(other.eq("baz"));
            case 131 -> foo.eq(5).or(other.eq("baz"));
            case 132 -> foo.eq(5).and(other.eq("baz")).and(bool("qux").eq(true));
            case 135 ->
                anyOf(
                        a.eq(1),
                        b.eq(2),
                        c.eq(3),
                        d.eq(4),
                        integer("e").eq(5),
                        integer("f").eq(6),
                        integer("g").eq(7));
            case 136 -> not(foo.eq(5));
            case 137 -> not(string("name").beginsWith("x"));
            case 140 -> a.eq(1).and(b.eq(1)).or(c.eq(1).and(d.eq(1)));
            case 141 -> a.eq(1).or(b.eq(1)).and(c.eq(1));
            case 142 -> a.eq(1).or(b.eq(1).and(c.eq(1)));
            case 145 -> not(a.eq(1).or(b.eq(1)));
            case 146 -> not(a.eq(1)).and(b.eq(1));
            case 147 -> not(not(a.eq(1)));
            case 150 ->
                allOf(
                        a.eq(1),
                        b.eq(2),
                        c.eq(3),
                        d.eq(4),
                        integer("e").eq(5),
                        integer("f").eq(6),
                        integer("g").eq(7),
                        integer("h").eq(8),
                        integer("i").eq(9),
                        integer("j").eq(10).or(integer("k").eq(11)));
            case 155, 156 -> a.eq(1).and(b.eq(1));
            case 157 -> a.eq(1).and(b.eq(1)).and(c.eq(1));
            case 161 -> a.eq(b);
            default -> throw new AssertionError("no line for vector " + id);
        };
    }

    private static NumberAttribute<Object, Integer> at(Path path) {
        return integer(path);
    }
}
