package io.github.dynalect.property;

import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.part;
import static io.github.dynalect.attribute.SortParts.text;
import static io.github.dynalect.property.Leg.DAY;
import static io.github.dynalect.property.Leg.NUMBER;
import static io.github.dynalect.property.Leg.ORIGIN;
import static io.github.dynalect.property.Leg.P;
import static io.github.dynalect.property.Leg.TARGET;

import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.OrderedRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.vavr.Function3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A composed key, with the ranges that it can be asked for.
 *
 * @param name its template
 * @param key the key
 * @param parts the names of what its sort attribute is composed of
 * @param ranges for each part, the range of a test of that, after the parts of a leg before it are equal
 */
record LegKey(String name, ComposedKey<Leg, ?> key, Vector<String> parts, Vector<Ask> ranges) {
    /** A range by a test of one part with the value of another leg. */
    interface Ask extends Function3<Test, Leg, Leg, TableRange<Leg>> {}

    /** A test of a part. */
    enum Test {
        LT,
        LE,
        GT,
        GE,
        BETWEEN;

        <S> TableRange<Leg> of(OrderedRange<S, TableRange<Leg>> range, S value, S other) {
            return switch (this) {
                case LT -> range.sortLt(value);
                case LE -> range.sortLe(value);
                case GT -> range.sortGt(value);
                case GE -> range.sortGe(value);
                case BETWEEN -> range.sortBetween(other, value);
            };
        }

        boolean holds(int comparedWithValue, int comparedWithOther) {
            return switch (this) {
                case LT -> comparedWithValue < 0;
                case LE -> comparedWithValue <= 0;
                case GT -> comparedWithValue > 0;
                case GE -> comparedWithValue >= 0;
                case BETWEEN -> comparedWithOther >= 0 && comparedWithValue <= 0;
            };
        }
    }

    static Vector<LegKey> all() {
        return Vector.of(twoTexts(), bare(), mixed(), adjacent(), ended());
    }

    private static LegKey twoTexts() {
        var key = PrimaryKey.composed(
                P,
                IndexSort.composed(
                        "s", text("A#", part(ORIGIN, text("#", part(TARGET, end(IndexSort.<Leg>table())))))));
        return new LegKey(
                "A#{origin}#{target}",
                key,
                Vector.of("origin", "target"),
                Vector.of(
                        (test, leg, bound) -> test.of(key.given(P, "here").partition(), bound.origin(), leg.origin()),
                        (test, leg, bound) -> test.of(
                                key.given(P, "here").partition().sortEq(leg.origin()), bound.target(), leg.target())));
    }

    private static LegKey bare() {
        var key = PrimaryKey.composed(
                P, IndexSort.composed("s", part(ORIGIN, text("#", part(TARGET, end(IndexSort.<Leg>table()))))));
        return new LegKey(
                "{origin}#{target}",
                key,
                Vector.of("origin", "target"),
                Vector.of(
                        (test, leg, bound) -> test.of(key.given(P, "here").partition(), bound.origin(), leg.origin()),
                        (test, leg, bound) -> test.of(
                                key.given(P, "here").partition().sortEq(leg.origin()), bound.target(), leg.target())));
    }

    private static LegKey mixed() {
        var key = PrimaryKey.composed(
                P,
                IndexSort.composed(
                        "s",
                        text(
                                "N",
                                part(
                                        NUMBER,
                                        3,
                                        text("|", part(DAY, text("/", part(ORIGIN, end(IndexSort.<Leg>table())))))))));
        return new LegKey(
                "N{number:3}|{day}/{origin}",
                key,
                Vector.of("number", "day", "origin"),
                Vector.of(
                        (test, leg, bound) -> test.of(key.given(P, "here").partition(), bound.number(), leg.number()),
                        (test, leg, bound) ->
                                test.of(key.given(P, "here").partition().sortEq(leg.number()), bound.day(), leg.day()),
                        (test, leg, bound) -> test.of(
                                key.given(P, "here")
                                        .partition()
                                        .sortEq(leg.number())
                                        .sortEq(leg.day()),
                                bound.origin(),
                                leg.origin())));
    }

    private static LegKey adjacent() {
        var key = PrimaryKey.composed(
                P, IndexSort.composed("s", part(DAY, part(NUMBER, 4, part(ORIGIN, end(IndexSort.<Leg>table()))))));
        return new LegKey(
                "{day}{number:4}{origin}",
                key,
                Vector.of("day", "number", "origin"),
                Vector.of(
                        (test, leg, bound) -> test.of(key.given(P, "here").partition(), bound.day(), leg.day()),
                        (test, leg, bound) -> test.of(
                                key.given(P, "here").partition().sortEq(leg.day()), bound.number(), leg.number()),
                        (test, leg, bound) -> test.of(
                                key.given(P, "here")
                                        .partition()
                                        .sortEq(leg.day())
                                        .sortEq(leg.number()),
                                bound.origin(),
                                leg.origin())));
    }

    private static LegKey ended() {
        var key = PrimaryKey.composed(
                P, IndexSort.composed("s", text("E-", part(ORIGIN, text("!end", end(IndexSort.<Leg>table()))))));
        return new LegKey(
                "E-{origin}!end",
                key,
                Vector.of("origin"),
                Vector.of(
                        (test, leg, bound) -> test.of(key.given(P, "here").partition(), bound.origin(), leg.origin())));
    }

    private Template<Leg> template() {
        return key.templates().head();
    }

    /** The fixed text that all its texts begin with. */
    String beginning() {
        return name.substring(0, name.indexOf('{'));
    }

    Option<AttributeValue> composed(Leg leg) {
        return template().compose(leg.stored());
    }

    Option<Map<String, AttributeValue>> parsed(AttributeValue text) {
        return template().parse(text.s());
    }

    @Override
    public String toString() {
        return name;
    }
}
