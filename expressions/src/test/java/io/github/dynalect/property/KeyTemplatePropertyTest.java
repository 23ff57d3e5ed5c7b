package io.github.dynalect.property;

import io.github.dynalect.attribute.Template;
import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.ValueOrder;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The texts of composed keys have the order of what they are composed of, and no two have one; or they are refused. */
class KeyTemplatePropertyTest {
    private static final Vector<String> STRANGERS =
            Vector.of("A", "A#", "A$", "A#\u0001", "@", "B#x", "N", "N0", "E-", "E.", "2024", "#", "~", "A#a", "A#a#");

    private final Vector<LegKey> keys = LegKey.all();
    private final Share composed = new Share();
    private final Share told = new Share();
    private final Share read = new Share();

    @Test
    void tuples_and_their_texts_have_one_order_and_texts_tell_their_tuples() {
        Run run = Run.of(100_000);
        for (int number = 0; number < run.cases(); number++) {
            Draw draw = new Draw(run.seed(), number);
            LegKey key = draw.of(keys);
            Leg leg = Leg.drawn(draw);
            Leg other = draw.chance(80) ? leg.varied(draw) : Leg.drawn(draw);
            Option<AttributeValue> text = accepted(() -> key.composed(leg));
            Option<AttributeValue> next = accepted(() -> key.composed(other));
            if (composed.counted(text.isDefined() && next.isDefined())) {
                check(run, number, key, "the order", order(key, leg, other), order(text.get(), next.get()));
                check(
                        run,
                        number,
                        key,
                        "the parts",
                        parts(key, leg),
                        key.parsed(text.get()).get());
            }
        }
        composed.isBetween(20, 80);
    }

    @Test
    void texts_of_partitions_tell_their_tuples_too() {
        Vector<Template<Leg>> templates = Vector.of(
                Template.<Leg>of("p").part(Leg.ORIGIN).text("#").part(Leg.TARGET),
                Template.<Leg>of("p")
                        .text("#")
                        .part(Leg.ORIGIN)
                        .text("##")
                        .part(Leg.NUMBER)
                        .text("#"),
                Template.<Leg>of("p")
                        .part(Leg.NUMBER)
                        .text("!")
                        .part(Leg.ORIGIN)
                        .text("😀")
                        .part(Leg.TARGET),
                Template.<Leg>of("p").part(Leg.DAY).part(Leg.NUMBER, 4).part(Leg.TARGET));
        Run run = Run.of(100_000);
        for (int number = 0; number < run.cases(); number++) {
            Draw draw = new Draw(run.seed(), number);
            Template<Leg> template = draw.of(templates);
            Leg leg = Leg.drawn(draw);
            Option<AttributeValue> text = accepted(() -> template.compose(leg.stored()));
            if (told.counted(text.isDefined())) {
                Map<String, AttributeValue> parts = leg.stored();
                parts.keySet().retainAll(template.partNames().toJavaSet());
                check(
                        run,
                        number,
                        template,
                        "the parts",
                        parts,
                        template.parse(text.get().s()).get());
            }
        }
        told.isBetween(20, 95);
    }

    @Test
    void a_range_of_a_part_has_what_its_test_says_and_nothing_that_begins_otherwise() {
        Run run = Run.of(100_000);
        for (int number = 0; number < run.cases(); number++) {
            Draw draw = new Draw(run.seed(), number);
            LegKey key = draw.of(keys);
            Leg leg = Leg.drawn(draw);
            Leg bound = leg.varied(draw);
            Leg stored = draw.chance(50) ? leg.varied(draw) : bound.varied(draw);
            int at = draw.below(key.ranges().length());
            LegKey.Test test = draw.of(Vector.of(LegKey.Test.values()));
            Option<KeyCondition<Leg>> range = accepted(() ->
                    Option.some(key.ranges().get(at).apply(test, leg, bound).condition()));
            Option<AttributeValue> text = accepted(() -> key.composed(stored));
            if (range.isDefined() && text.isDefined()) {
                boolean expected = key.parts().take(at).forAll(part -> order(part, stored, leg) == 0)
                        && test.holds(
                                order(key.parts().get(at), stored, bound),
                                order(key.parts().get(at), stored, leg));
                read.counted(expected);
                check(run, number, key, test + " at " + at, expected, reads(range.get(), text.get()));
                String stranger = draw.of(STRANGERS);
                if (!stranger.startsWith(key.beginning())) {
                    check(run, number, key, stranger, false, reads(range.get(), AttributeValue.fromS(stranger)));
                }
            }
        }
        read.isBetween(10, 90);
    }

    private static void check(Run run, int number, Object key, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError("%s of %s at case %d of seed %d (-D%s=%d): expected %s but found %s"
                    .formatted(what, key, number, run.seed(), Run.SEED, run.seed(), expected, found));
        }
    }

    private static boolean reads(KeyCondition<Leg> range, AttributeValue text) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("p", AttributeValue.fromS("here"));
        item.put("s", text);
        return Evaluator.test(range, item);
    }

    private static int order(LegKey key, Leg leg, Leg other) {
        return key.parts()
                .map(part -> order(part, leg, other))
                .find(order -> order != 0)
                .getOrElse(0);
    }

    private static int order(String part, Leg leg, Leg other) {
        return order(leg.stored().get(part), other.stored().get(part));
    }

    private static int order(AttributeValue value, AttributeValue other) {
        return Integer.signum(ValueOrder.compare(value, other));
    }

    private static Map<String, AttributeValue> parts(LegKey key, Leg leg) {
        Map<String, AttributeValue> parts = leg.stored();
        parts.keySet().retainAll(key.parts().toJavaSet());
        return parts;
    }

    /** What is refused for the values, and no other mistake. */
    private static <E> Option<E> accepted(Supplier<Option<E>> way) {
        try {
            return way.get();
        } catch (RefusedException e) {
            if (Vector.of(Rule.TEMPLATE_VALUE, Rule.KEY_EMPTY, Rule.BOUNDS_ORDER, Rule.KEY_TEST)
                    .contains(e.rule())) {
                return Option.none();
            }
            throw e;
        }
    }
}
