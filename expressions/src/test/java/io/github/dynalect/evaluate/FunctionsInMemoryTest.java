package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.binaries;
import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.bool;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.nul;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.behaviour.Values;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.value.AttributeType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The functions of conditions without a server, by the ids of the observed behaviours. */
class FunctionsInMemoryTest {
    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> missing = Attributes.untyped("missing");

    @Test
    void f01_f02_f03_what_is_there_exists_be_it_null() {
        Asked item = new Asked(Map.of("a", nul(), "b", map(Map.of("x", list(number(1))))));

        item.holds(
                a.exists(),
                b.key("x").at(0).exists(),
                missing.notExists(),
                missing.key("q").notExists());
        item.fails(a.notExists(), b.key("x").at(1).exists(), missing.exists());
    }

    @Test
    void f04_f05_a_value_has_its_type_and_no_other() {
        Values.ofEachType().forEach((type, value) -> {
            for (AttributeType asked : AttributeType.values()) {
                Asked item = new Asked(Map.of("a", value));
                if (type == asked) {
                    item.holds(a.hasType(asked));
                } else {
                    item.fails(a.hasType(asked));
                }
            }
        });
        new Asked(Map.of()).holds(Given.number(1).hasType(AttributeType.N));
        new Asked(Map.of()).fails(missing.hasType(AttributeType.NULL));
    }

    @Test
    void f06_f07_f08_f10_strings_and_binaries_begin_with_their_own_kind() {
        Asked item = new Asked(Map.of("a", text("hello"), "b", binary("hi there")));

        item.holds(
                a.beginsWith(text("hell")),
                a.beginsWith(text("hello")),
                a.beginsWith(text("")),
                b.beginsWith(binary("hi")),
                b.beginsWith(binary("hi there")));
        item.holds(Given.string("hello hi").beginsWith(a));
        item.fails(a.beginsWith(text("hello!")), a.beginsWith(binary("hell")), b.beginsWith(text("hi")));
        item.fails(b.beginsWith(binary("there")), b.beginsWith(binary("hi there!")), a.beginsWith(missing));
        new Asked(Map.of("a", number(2), "b", number(2))).fails(a.beginsWith(text("2")), a.beginsWith(b));
    }

    @Test
    void f11_f12_strings_and_binaries_contain_parts() {
        Asked item = new Asked(Map.of("a", text("hello"), "b", binary("hi there")));

        item.holds(a.contains(text("ell")), a.contains(text("")), b.contains(binary("here")), b.contains(binary("")));
        item.fails(a.contains(text("elo")), a.contains(number(1)), b.contains(binary("dog")), b.contains(text("hi")));
        item.fails(a.contains(missing), missing.contains(text("ell")));
    }

    @Test
    void f13_f14_f15_f16_sets_contain_members_and_lists_values_of_any_type() {
        new Asked(Map.of("a", texts("x", "yz"), "b", binaries("x")))
                .holds(a.contains(text("x")), b.contains(binary("x")));
        new Asked(Map.of("a", numbers("2", "4"), "b", list(text("hi"), numbers("1", "2"), list(number(3)))))
                .holds(a.contains(number(4)), b.contains(numbers("2", "1")), b.contains(list(number(3))));
        new Asked(Map.of("a", numbers("2", "4"), "b", texts("xy")))
                .fails(a.contains(numbers("2", "4")), a.contains(text("2")), b.contains(text("x")));
    }

    @Test
    void f17_f18_maps_and_booleans_contain_nothing() {
        Asked item = new Asked(Map.of("a", map(Map.of("x", number(1))), "b", bool(true)));

        item.fails(a.contains(text("x")), a.contains(number(1)), b.contains(bool(true)));
    }

    @Test
    void f19_f20_size_counts_utf_16_units_bytes_members_elements_and_entries() {
        Map<AttributeValue, Integer> sizes = Map.of(
                text(""), 0,
                text("é€"), 2,
                text("\uD83D\uDE00"), 2,
                binary("é"), 2,
                texts("x", "y"), 2,
                numbers("1", "2", "3"), 3,
                binaries("x"), 1,
                list(), 0,
                list(number(1), list(number(1), number(2))), 2,
                map(Map.of("x", map(Map.of("y", number(1), "z", number(1))))), 1);

        sizes.forEach((value, size) ->
                new Asked(Map.of("a", value)).holds(a.size().eq(size), a.size().between(size, size)));
    }

    @Test
    void f21_what_has_no_size_is_compared_as_if_it_were_missing() {
        for (AttributeValue value : new AttributeValue[] {number(5), bool(true), nul()}) {
            Asked item = new Asked(Map.of("a", value));

            item.fails(a.size().eq(1), a.size().ge(0), a.size().lt(3), a.size().eq(missing.size()));
            item.holds(a.size().ne(1), a.size().ne(missing.size()));
            item.fails(new Condition.HasType<Movie>(a.size().operand(), AttributeType.N));
        }
    }

    @Test
    void f22_f24_sizes_are_numbers_like_others() {
        Asked item = new Asked(Map.of("a", text("hello"), "b", list(number(5))));

        item.holds(b.at(0).eq(a.size().untyped()), Given.string("abc").size().ge(2));
        item.holds(new Condition.Contains<Movie>(b.operand(), a.size().operand()));
        item.holds(new Condition.HasType<Movie>(a.size().operand(), AttributeType.N));
    }
}
