package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates that an item cannot take, without a server, by the ids of the observed behaviours. */
class FaultsInMemoryTest {
    private static final AttributeValue GREAT = AttributeValue.fromN("9E+125");

    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> c = Attributes.untyped("c");
    private final UntypedAttribute<Movie> missing = Attributes.untyped("missing");

    @Test
    void u03_u04_u20_u27_what_is_missing_cannot_be_read() {
        Asked item = new Asked(Map.of("a", number(1), "b", list()));

        item.refuses(
                Kind.ATTRIBUTE_MISSING,
                c.set(missing),
                missing.set(missing),
                c.set(missing.plus(Given.number(1))),
                c.set(a.minus(missing)),
                c.set(b.followedBy(missing)),
                c.set(missing.followedBy(b)),
                c.set(missing.orElse(c)));
        item.refuses(
                new UpdateFault(Kind.ATTRIBUTE_MISSING, Option.some(Path.of("b"))),
                missing.set(number(1)).and(b.set(missing)));
    }

    @Test
    void the_other_value_of_if_not_exists_is_read_though_it_is_not_needed() {
        new Asked(Map.of("a", number(1))).refuses(Kind.ATTRIBUTE_MISSING, b.set(a.orElse(missing)));
    }

    @Test
    void u17_u20_u30_u33_operands_have_the_type_of_their_operator() {
        Asked item = new Asked(Map.of("a", text("x"), "b", list(), "c", texts("x")));

        item.refuses(
                Kind.OPERAND_TYPE,
                c.set(a.plus(Given.number(1))),
                c.set(Given.number(1).minus(a)),
                c.set(a.followedBy(b)),
                c.set(b.followedBy(a)),
                a.add(number(1)),
                a.add(texts("x")),
                b.add(numbers("1")),
                c.add(numbers("1")),
                c.add(number(1)),
                c.delete(numbers("1")),
                a.delete(texts("x")));
    }

    @Test
    void operands_are_checked_from_the_left_but_what_a_function_lacks_is_found_before() {
        Asked item = new Asked(Map.of("a", text("x")));

        item.refuses(Kind.OPERAND_TYPE, c.set(a.plus(missing)), c.set(a.followedBy(missing)));
        item.refuses(Kind.ATTRIBUTE_MISSING, c.set(a.plus(b.orElse(missing))), c.set(missing.minus(a)));
    }

    @Test
    void u49_a_place_lies_in_a_container_of_its_kind() {
        Asked item = new Asked(Map.of("a", text("hello"), "b", list(text("hi")), "c", map(Map.of())));

        item.refuses(
                Kind.PATH_INVALID,
                a.key("c").set(number(7)),
                b.key("c").set(number(7)),
                c.at(0).set(number(7)),
                missing.key("c").set(number(7)),
                a.key("c").remove(),
                missing.at(0).remove(),
                missing.key("c").add(number(1)),
                missing.key("c").delete(texts("x")),
                b.at(5).key("c").set(number(7)),
                c.key("x").key("y").remove());
    }

    @Test
    void n08_n09_numbers_stay_within_their_limits() {
        Asked item = new Asked(
                Map.of("a", GREAT, "b", AttributeValue.fromN("1E+50"), "c", AttributeValue.fromN("1.1E-130")));

        item.refuses(Kind.NUMBER_OVERFLOW, c.set(a.plus(a)), a.add(GREAT));
        item.refuses(Kind.NUMBER_PRECISION, c.set(b.plus(Given.number(1))), b.add(number(-1)));
        item.refuses(Kind.NUMBER_UNDERFLOW, c.add(AttributeValue.fromN("-1E-130")));
    }

    @Test
    void n09_too_many_digits_are_an_overflow_in_the_words_of_the_service() {
        assertThat(Kind.NUMBER_PRECISION.message())
                .startsWith("Number overflow.")
                .isEqualTo(Kind.NUMBER_OVERFLOW.message());
    }

    @Test
    void n08_n09_numbers_are_computed_as_far_as_their_limits() {
        computes("9E+125", "8E+125", "1E+125");
        computes("1E-130", "3E-130", "-2E-130");
        computes("1" + "0".repeat(36) + "1", "1" + "0".repeat(37), "1");
    }

    private void computes(String sum, String number, String added) {
        new Asked(Map.of("a", AttributeValue.fromN(number)))
                .becomes(a.add(AttributeValue.fromN(added)), Map.of("a", CanonicalValue.of(AttributeValue.fromN(sum))));
    }

    @Test
    void a_value_nests_no_deeper_than_32_levels_where_it_is_put() {
        AttributeValue deep = number(1);
        for (int level = 1; level < Limits.NESTING; level++) {
            deep = list(deep);
        }
        Asked item = new Asked(Map.of("a", deep, "b", map(Map.of()), "c", list(number(1))));

        item.refuses(Kind.VALUE_NESTING, b.key("x").set(a), c.at(7).set(a));
        item.becomes(a.set(number(1)).and(c.set(a)), Map.of("a", number(1), "b", map(Map.of()), "c", deep));
    }

    @Test
    void an_item_has_at_most_400_kb() {
        AttributeValue half = text("x".repeat(Limits.ITEM_BYTES / 2 - 1));
        Asked item = new Asked(Map.of("a", half));

        item.becomes(b.set(a), Map.of("a", half, "b", half));
        item.refuses(new UpdateFault(Kind.ITEM_SIZE, Option.none()), b.set(a).and(c.set(text(""))));
    }

    @Test
    void new_values_that_are_larger_than_an_item_are_told_before_the_rest_is_computed() {
        Asked item = new Asked(Map.of("a", text("x".repeat(Limits.ITEM_BYTES / 2 + 1))));

        item.refuses(
                new UpdateFault(Kind.ITEM_SIZE, Option.none()),
                b.set(a).and(a.set(a)).and(c.set(missing)));
        item.refuses(
                new UpdateFault(Kind.ATTRIBUTE_MISSING, Option.some(Path.of("c"))),
                b.set(a).and(c.set(missing)).and(a.set(a)));
    }

    @Test
    void places_are_checked_before_values_and_values_before_their_nesting() {
        Asked item = new Asked(Map.of("a", text("x")));

        item.refuses(
                new UpdateFault(Kind.PATH_INVALID, Option.some(Path.of("c").child("d"))),
                b.set(missing).and(c.key("d").set(number(1))));
    }

    @Test
    void a_fault_tells_the_place_and_no_value() {
        assertThat(Evaluator.apply(a.key("b").set(text("secret")), Map.of("a", text("secret")))
                        .getLeft())
                .hasToString("UpdateFault[kind=PATH_INVALID, target=Some(a.b)]");
        assertThat(Kind.PATH_INVALID.message())
                .isEqualTo("The document path provided in the update expression is invalid for update");
    }
}
