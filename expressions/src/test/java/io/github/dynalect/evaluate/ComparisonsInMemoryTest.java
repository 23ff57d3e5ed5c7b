package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.bool;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.nul;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.octet;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.expression.Condition.not;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.behaviour.Values;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.value.AttributeType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Comparisons and logic without a server, by the ids of the observed behaviours. */
class ComparisonsInMemoryTest {
    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> c = Attributes.untyped("c");
    private final UntypedAttribute<Movie> missing = Attributes.untyped("missing");
    private final UntypedAttribute<Movie> missingToo = Attributes.untyped("missingToo");

    @Test
    void e01_e02_values_are_equal_by_type_and_content() {
        Map<AttributeType, AttributeValue> values = Values.ofEachType();
        values.forEach((type, value) -> values.forEach((otherType, other) -> {
            Asked item = new Asked(Map.of("a", value, "b", other));
            if (type == otherType) {
                item.holds(a.eq(b), a.eq(other), a.isIn(other));
                item.fails(a.ne(b));
            } else {
                item.fails(a.eq(b), a.eq(other), a.isIn(other));
                item.holds(a.ne(b));
            }
        }));
    }

    @Test
    void e03_e04_e05_e06_what_is_missing_equals_nothing_not_even_what_is_missing() {
        for (Map<String, AttributeValue> attributes :
                List.of(Map.<String, AttributeValue>of(), Map.of("a", number(1)))) {
            Asked item = new Asked(attributes);

            item.fails(missing.eq(number(1)), missing.eq(missingToo), missing.isIn(number(1)));
            item.holds(missing.ne(number(1)), missing.ne(missingToo));
        }
    }

    @Test
    void e08_e09_sets_are_equal_in_any_order_at_every_level() {
        AttributeValue some = AttributeValue.fromSs(List.of("y", "x", "z"));
        AttributeValue same = AttributeValue.fromSs(List.of("z", "y", "x"));
        Asked item = new Asked(Map.of("a", some, "b", list(map(Map.of("s", some)))));

        item.holds(a.eq(same), b.eq(list(map(Map.of("s", same)))));
        item.fails(a.eq(AttributeValue.fromSs(List.of("x", "y"))));
    }

    @Test
    void e11_e12_strings_numbers_and_binaries_have_an_order() {
        Asked item = new Asked(Map.of("a", number(10), "b", text("cat"), "c", binary("cat")));

        item.holds(a.lt(number(11)), a.gt(number(9)), a.le(number(10)), a.ge(number(10)));
        item.holds(b.lt(text("dog")), c.lt(binary("dog")));
        item.fails(a.lt(number(10)), a.gt(number(10)), b.lt(text("cat")), c.lt(binary("aardvark")));
        item.fails(a.le(number(9)), a.ge(number(11)));
    }

    @Test
    void e13_e14_e16_e17_what_has_no_order_or_another_type_is_in_none() {
        Asked item = new Asked(Map.of("a", number(1), "b", list(number(1)), "c", bool(true)));

        item.fails(a.lt(text("17")), a.ge(b), b.ge(a), c.le(a), missing.lt(number(1)), a.gt(missing));
        item.fails(missing.le(missingToo), missing.between(a, a));
        new Asked(Map.of("a", bool(true), "b", bool(true))).fails(a.ge(b), a.le(b));
        new Asked(Map.of("a", nul(), "b", nul())).fails(a.ge(b));
    }

    @Test
    void e18_e19_e20_e22_both_ends_of_between_are_included() {
        Asked item = new Asked(Map.of("a", number(1), "b", number(0), "c", number(2)));

        item.holds(a.between(number(1), number(1)), a.between(b, c), b.between(number(0), number(1)));
        item.fails(a.between(text("0"), text("2")), a.between(c, b), b.between(number(1), number(2)));
        item.fails(c.between(b, a), c.between(number(0), number(1)));
        item.fails(a.between(b, missing), a.between(Given.number(0), missing));
    }

    @Test
    void e25_the_choices_of_in_may_be_of_several_types() {
        Asked item = new Asked(Map.of("a", number(174)));

        item.holds(a.isIn(text("dog"), number(174)));
        item.fails(a.isIn(text("174"), number(17)));
    }

    @Test
    void e28_bytes_are_unsigned_and_text_is_in_the_order_of_its_utf_8_bytes() {
        new Asked(Map.of("a", octet(127))).holds(a.lt(octet(128)), a.between(octet(126), octet(128)));
        new Asked(Map.of("a", text("\uD83D\uDE00"))).holds(a.gt(text("\uFFFD")));
    }

    @Test
    void e29_places_in_documents_are_compared_and_may_be_missing() {
        Asked item = new Asked(Map.of("b", map(Map.of("x", number(1), "y", list(number(-1), number(2), number(0))))));

        item.holds(b.key("x").lt(b.key("y").at(1)));
        item.fails(b.key("x").lt(b.key("y").at(0)), b.key("z").lt(b.key("y").at(100)));
        item.fails(
                b.at(0).exists(),
                b.key("x").key("y").exists(),
                b.key("y").key("x").exists());
    }

    @Test
    void b01_b02_b05_b06_logic_is_that_of_the_tree() {
        Asked item = new Asked(Map.of("a", number(1), "b", number(2), "c", number(3)));
        Condition<Movie> yes = a.lt(b);
        Condition<Movie> no = b.lt(a);

        item.holds(yes.and(b.lt(c)), no.or(yes), not(no), yes.or(c.lt(b)).and(b.lt(c)), Condition.always());
        item.fails(yes.and(no), no.or(c.lt(b)), not(yes), not(yes).and(c.lt(b)));
    }

    @Test
    void b09_the_opposite_of_a_comparison_holds_of_what_is_missing() {
        Asked item = new Asked(Map.of());

        item.holds(not(missing.lt(number(1))), not(missing.between(number(1), number(2))));
        item.holds(not(missing.beginsWith(text("x"))), not(missing.contains(text("x"))));
        item.fails(missing.ge(number(1)));
    }

    @Test
    void numbers_are_compared_by_value_in_whatever_spelling_they_are_given() {
        Asked item =
                new Asked(Map.of("a", AttributeValue.fromN("1.0"), "b", AttributeValue.fromNs(List.of("1e1", "2.0"))));

        item.holds(a.eq(number(1)), a.le(number(1)), b.eq(Values.numbers("2", "10")), b.contains(number(10)));
    }
}
