package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.binaries;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates without a server, by the ids of the observed behaviours. */
class UpdatesInMemoryTest {
    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> c = Attributes.untyped("c");

    @Test
    void u01_u02_a_value_is_put_beside_the_others() {
        Asked item = new Asked(Map.of("a", text("hi")));

        item.becomes(b.set(text("hello")), Map.of("a", text("hi"), "b", text("hello")));
        item.becomes(b.set(a), Map.of("a", text("hi"), "b", text("hi")));
        item.stays(UpdateAction.none(), a.set(text("hi")));
    }

    @Test
    void u05_u06_values_are_read_before_anything_changes() {
        new Asked(Map.of("a", text("hello"), "b", text("hi")))
                .becomes(a.set(b).and(b.set(a)), Map.of("a", text("hi"), "b", text("hello")));
        new Asked(Map.of("a", text("hello"))).becomes(a.remove().and(b.set(a)), Map.of("b", text("hello")));
    }

    @Test
    void u07_u15_u16_numbers_are_computed_exactly() {
        Asked item = new Asked(Map.of("a", number(2), "b", AttributeValue.fromN("1E22")));

        item.becomes(a.set(a.plus(Given.number(3))), Map.of("a", number(5), "b", AttributeValue.fromN("1E22")));
        item.becomes(a.set(Given.number(7).minus(a)).and(b.remove()), Map.of("a", number(5)));
        item.becomes(
                a.set(b.plus(Given.number(1))).and(b.remove()),
                Map.of("a", AttributeValue.fromN("10000000000000000000001")));
        item.becomes(a.set(a.minus(a)).and(b.remove()), Map.of("a", number(0)));
    }

    @Test
    void u08_u18_u21_lists_are_appended() {
        Asked item = new Asked(Map.of("a", list(number(2), number(4)), "b", list()));

        item.becomes(a.set(a.followedBy(b)).and(b.remove()), Map.of("a", list(number(2), number(4))));
        item.becomes(
                a.set(Given.value(list(number(1))).followedBy(a)).and(b.remove()),
                Map.of("a", list(number(1), number(2), number(4))));
    }

    @Test
    void u22_u23_u25_another_value_stands_for_a_missing_one() {
        Asked item = new Asked(Map.of("a", number(2)));

        item.becomes(b.set(c.orElse(number(6))), Map.of("a", number(2), "b", number(6)));
        item.becomes(b.set(a.orElse(number(6))), Map.of("a", number(2), "b", number(2)));
        item.becomes(b.set(c.orElse(a)), Map.of("a", number(2), "b", number(2)));
        item.becomes(b.set(c.orElse(number(5)).plus(Given.number(1))), Map.of("a", number(2), "b", number(6)));
    }

    @Test
    void u28_u29_add_counts_from_nothing_too() {
        Asked item = new Asked(Map.of("a", number(3)));

        item.becomes(a.add(number(4)), Map.of("a", number(7)));
        item.becomes(b.add(number(7)), Map.of("a", number(3), "b", number(7)));
    }

    @Test
    void u31_u32_n12_add_unites_sets_and_creates_them() {
        Asked item = new Asked(Map.of("a", AttributeValue.fromNs(List.of("3", "1.0"))));

        item.becomes(a.add(numbers("1", "2")), Map.of("a", numbers("1", "2", "3")));
        new Asked(Map.of()).becomes(a.add(texts("cat")), Map.of("a", texts("cat")));
        new Asked(Map.of("a", binaries("x"))).becomes(a.add(binaries("y")), Map.of("a", binaries("x", "y")));
    }

    @Test
    void u34_u35_u36_u37_delete_takes_members_out_and_an_empty_set_away() {
        Asked item = new Asked(Map.of("a", texts("dog", "cat", "mouse"), "b", text("hi")));

        item.becomes(a.delete(texts("cat", "mouse", "pig")), Map.of("a", texts("dog"), "b", text("hi")));
        item.becomes(a.delete(texts("cat", "dog", "mouse")), Map.of("b", text("hi")));
        item.stays(a.delete(texts("pig")), c.delete(texts("dog")));
        new Asked(Map.of("a", map(Map.of("s", texts("x")))))
                .becomes(a.key("s").delete(texts("x")), Map.of("a", map(Map.of())));
        new Asked(Map.of("a", list(texts("x"), number(1))))
                .becomes(a.at(0).delete(texts("x")), Map.of("a", list(number(1))));
    }

    @Test
    void u39_u43_u55_members_of_maps_change_alone() {
        Asked item =
                new Asked(Map.of("a", map(Map.of("b", number(3), "c", map(Map.of("x", number(1))))), "d", number(5)));

        item.becomes(
                a.key("b")
                        .set(number(7))
                        .and(a.key("c").key("y").set(number(2)))
                        .and(a.key("c").key("x").remove()),
                Map.of("a", map(Map.of("b", number(7), "c", map(Map.of("y", number(2))))), "d", number(5)));
        item.becomes(
                a.key("c").set(number(7)), Map.of("a", map(Map.of("b", number(3), "c", number(7))), "d", number(5)));
    }

    @Test
    void u40_u41_u42_elements_beyond_the_end_are_appended_in_the_order_of_their_indexes() {
        Asked item = new Asked(Map.of("a", list(text("one"), text("two"))));

        item.becomes(a.at(1).set(text("hello")), Map.of("a", list(text("one"), text("hello"))));
        item.becomes(a.at(2).set(text("three")), Map.of("a", list(text("one"), text("two"), text("three"))));
        item.becomes(
                a.at(84)
                        .set(text("last"))
                        .and(a.at(7).add(number(1)))
                        .and(a.at(50).set(text("middle"))),
                Map.of("a", list(text("one"), text("two"), number(1), text("middle"), text("last"))));
    }

    @Test
    void u44_u45_places_deep_inside_are_changed() {
        UntypedAttribute<Movie> second = a.key("c").at(1);
        Asked item = new Asked(Map.of(
                "a", map(Map.of("c", list(text("hi"), map(Map.of("y", list(number(3), number(5)))))))));

        item.becomes(
                second.key("y").at(1).set(number(9)),
                Map.of("a", map(Map.of("c", list(text("hi"), map(Map.of("y", list(number(3), number(9)))))))));
        item.becomes(
                second.key("y").at(0).remove(),
                Map.of("a", map(Map.of("c", list(text("hi"), map(Map.of("y", list(number(5)))))))));
        item.becomes(b.set(second.key("y").at(1)).and(a.remove()), Map.of("b", number(5)));
    }

    @Test
    void u46_u47_indexes_are_positions_before_the_update() {
        Asked item = new Asked(Map.of("a", list(number(2), number(3), number(4), number(5))));

        item.becomes(
                a.at(1).remove().and(a.at(3).set(number(17))), Map.of("a", list(number(2), number(4), number(17))));
        item.becomes(
                a.at(9).set(number(9)).and(a.at(0).remove()),
                Map.of("a", list(number(3), number(4), number(5), number(9))));
        item.stays(a.at(17).remove());
    }

    @Test
    void u48_u50_documents_stay_when_they_lose_their_last_member() {
        new Asked(Map.of("a", map(Map.of("b", number(1))))).becomes(a.key("b").remove(), Map.of("a", map(Map.of())));
        new Asked(Map.of("a", list(number(1)))).becomes(a.at(0).remove(), Map.of("a", list()));
        new Asked(Map.of("a", map(Map.of()), "b", list()))
                .stays(a.key("y").remove(), b.at(7).remove(), c.remove());
    }
}
