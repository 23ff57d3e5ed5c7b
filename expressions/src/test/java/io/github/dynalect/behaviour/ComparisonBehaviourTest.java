package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.bytes;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.octet;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static io.github.dynalect.refusal.Refused.refused;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonBehaviourTest {
    private static final AttributeValue NESTED_SETS = map(Map.of(
            "b", text("c"),
            "d", list(text("e"), text("f"), texts("g", "h", "l", "m")),
            "i", texts("j", "k", "n", "o")));

    private final NumberAttribute<Movie, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Movie, Integer> q = Attributes.integer("q");
    private final NumberAttribute<Movie, Integer> x = Attributes.integer("x");
    private final NumberAttribute<Movie, Integer> y = Attributes.integer("y");
    private final NumberAttribute<Movie, Integer> z = Attributes.integer("z");
    private final NumberAttribute<Movie, Integer> two = Attributes.integer("two");
    private final StringAttribute<Movie> textOfA = Attributes.string("a");
    private final StringAttribute<Movie> textOfB = Attributes.string("b");
    private final BinaryAttribute<Movie, SdkBytes> binaryB = Attributes.binary("b");
    private final BinaryAttribute<Movie, SdkBytes> binaryC = Attributes.binary("c");
    private final UntypedAttribute<Movie> anyA = Attributes.untyped("a");

    private final Table table;

    ComparisonBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void e01_a_value_equals_its_like_whatever_its_type() {
        Values.ofEachType()
                .forEach((type, value) -> table.item(Map.of("a", value, "b", value))
                        .holds(anyA.eq(value), anyA.eq(Attributes.<Movie>untyped("b"))));
    }

    @Test
    void e02_values_of_different_types_are_never_equal_and_never_an_error() {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        Values.ofEachType().forEach((type, value) -> attributes.put(type.name(), value));
        Item item = table.item(attributes);

        Values.ofEachType()
                .forEach((type, value) -> attributes.keySet().stream()
                        .filter(name -> !name.equals(type.name()))
                        .forEach(name ->
                                item.fails(Attributes.<Movie>untyped(name).eq(value))));
    }

    @Test
    void e03_e04_nothing_equals_what_is_missing() {
        table.item(Map.of("a", number(1))).fails(q.eq(1), q.eq(z));
        table.missing().fails(q.eq(1), q.eq(z));
    }

    @Test
    void e05_ne_of_two_missing_attributes_holds() {
        table.item(Map.of("a", number(1))).holds(q.ne(z));
        table.missing().holds(q.ne(z));
    }

    @Test
    void e06_e07_ne_holds_of_what_is_missing_or_of_another_type() {
        table.item(Map.of("a", number(1))).holds(z.ne(1), textOfA.ne("1"));
    }

    @Test
    void e08_sets_are_equal_in_any_order() {
        SetAttribute<Movie, String> animals = Attributes.stringSet("a");
        Item item = table.item(Map.of("a", AttributeValue.fromSs(List.of("chinchilla", "cat", "dog", "mouse"))));

        item.holds(animals.eq(Set.of("mouse", "dog", "cat", "chinchilla")));
        item.fails(animals.eq(Set.of("mouse", "dog", "cat")));
    }

    @Test
    void e09_sets_inside_documents_are_equal_in_any_order() {
        AttributeValue shuffled = map(Map.of(
                "b", text("c"),
                "d", list(text("e"), text("f"), AttributeValue.fromSs(List.of("m", "g", "l", "h"))),
                "i", AttributeValue.fromSs(List.of("o", "n", "j", "k"))));

        table.item(Map.of("a", shuffled)).holds(anyA.eq(NESTED_SETS));
        table.item(Map.of("a", NESTED_SETS)).holds(anyA.eq(shuffled));
    }

    @Test
    void e10_one_other_member_in_a_nested_set_makes_documents_differ() {
        AttributeValue other = map(Map.of(
                "b", text("c"),
                "d", list(text("e"), text("f"), texts("g", "h", "l", "bzz")),
                "i", texts("j", "k", "n", "o")));

        table.item(Map.of("a", NESTED_SETS)).fails(anyA.eq(other));
    }

    @Test
    void e11_e12_numbers_texts_and_binaries_have_an_order() {
        Item item = table.item(Map.of("a", number(1), "b", text("cat"), "c", binary("cat")));

        item.holds(a.lt(2), textOfB.lt("dog"), binaryC.lt(SdkBytes.fromUtf8String("dog")));
        item.holds(a.le(1), a.ge(1), a.gt(0), textOfB.le("cat"), textOfB.ge("cat"), textOfB.gt("ant"));
        item.fails(a.lt(1), textOfB.lt("cat"), binaryC.lt(SdkBytes.fromUtf8String("aardvark")));
        item.fails(a.le(0), a.ge(2), a.gt(1), textOfB.le("ant"), textOfB.ge("dog"), textOfB.gt("cat"));
    }

    @Test
    void e13_values_of_different_types_have_no_order() {
        table.item(Map.of("a", number(1))).fails(textOfA.lt("17"), textOfA.gt("17"), textOfA.le("1"));
    }

    @Test
    void e14_what_is_missing_has_no_order() {
        table.item(Map.of("a", number(1)))
                .fails(
                        q.lt(1),
                        q.le(1),
                        q.gt(1),
                        q.ge(1),
                        Given.number(1).lt(q.untyped()),
                        Given.number(1).gt(q.untyped()));
    }

    @Test
    void e15_a_given_value_without_an_order_is_refused() {
        AttributeValue list = list(number(1), number(2));

        refused(Rule.OPERAND_ORDERED, () -> anyA.lt(list));
        refused(Rule.OPERAND_ORDERED, () -> Given.value(list).lt(anyA));
    }

    @Test
    void e16_a_stored_value_without_an_order_is_less_than_nothing() {
        table.item(Map.of("x", list(number(1), number(2), number(3))))
                .fails(x.lt(1), Given.number(1).lt(x.untyped()));
    }

    @Test
    void e17_two_missing_attributes_have_no_order() {
        table.item(Map.of("a", number(1))).fails(q.lt(z), q.le(z), q.gt(z), q.ge(z), q.between(z, x));
    }

    @Test
    void e18_between_includes_both_ends() {
        table.item(Map.of("a", number(1))).holds(a.between(1, 1), a.between(0, 1), a.between(1, 2));
    }

    @Test
    void e19_the_ends_of_between_may_be_attributes() {
        table.item(Map.of("a", number(1), "x", number(0), "y", number(2))).holds(a.between(x, y));
    }

    @Test
    void e20_nothing_lies_between_values_of_another_type() {
        table.item(Map.of("a", number(1))).fails(textOfA.between("0", "2"));
    }

    @Test
    void e21_given_ends_in_the_wrong_order_or_of_two_types_are_refused() {
        refused(Rule.BOUNDS_ORDER, () -> a.between(2, 1));
        refused(Rule.BOUNDS_TYPE, () -> anyA.between(number(2), text("dog")));
    }

    @Test
    void e22_ends_that_do_not_fit_a_stored_one_are_no_error() {
        table.item(Map.of("a", number(1), "two", number(2)))
                .fails(
                        anyA.between(two.untyped(), Given.number(1)),
                        anyA.between(Given.number(3), two.untyped()),
                        anyA.between(two.untyped(), Given.string("dog")));
    }

    @Test
    void e23_nothing_lies_between_lists() {
        table.item(Map.of("a", number(1), "x", list(number(1)), "y", list(number(2))))
                .fails(a.between(x, y));
    }

    @Test
    void e24_a_choice_may_be_an_attribute_of_any_type() {
        Values.ofEachType()
                .forEach((type, value) -> table.item(Map.of("a", value, "b", value))
                        .holds(anyA.isInOperands(List.of(Attributes.<Movie>untyped("b")))));
    }

    @Test
    void e25_choices_may_be_of_several_types() {
        table.item(Map.of("a", number(174))).holds(anyA.isIn(text("dog"), number(174)));
    }

    @Test
    void e26_as_many_choices_are_taken_as_one_IN_holds_and_more_are_several() {
        Item item = table.item(Map.of("a", number(174)));

        item.fails(a.isInAll(choices(99)), a.isInAll(choices(100)));
        table.item(Map.of("a", number(99))).holds(a.isInAll(choices(99)), a.isInAll(choices(100)));
        table.item(Map.of("a", number(100))).holds(a.isInAll(choices(100)));
    }

    private static List<Integer> choices(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void e27_what_is_missing_is_none_of_the_choices() {
        table.item(Map.of()).fails(q.isIn(1, 2), q.isInOperands(List.of(z)));
    }

    @Test
    void e28_bytes_are_unsigned() {
        table.item(Map.of("b", octet(127)))
                .holds(binaryB.lt(bytes(128)), binaryB.le(bytes(128)), binaryB.between(bytes(126), bytes(128)));
    }

    @Test
    void e29_places_inside_documents_are_compared_and_missing_ones_are_no_error() {
        UntypedAttribute<Movie> b = Attributes.untyped("b");
        Item item = table.item(Map.of("b", map(Map.of("x", number(1), "y", list(number(-1), number(2), number(0))))));

        item.holds(b.key("x").lt(b.key("y").at(1)));
        item.fails(b.key("x").lt(b.key("y").at(0)), b.key("z").lt(b.key("y").at(100)));
    }

    @Test
    void e30_a_given_value_may_stand_on_the_left() {
        Item item = table.item(Map.of("a", number(1), "b", number(2)));

        item.holds(
                Given.number(1).eq(anyA),
                Given.number(0).lt(anyA),
                Given.number(2).gt(anyA),
                Given.number(2).ne(anyA));
        item.fails(
                Given.number(2).eq(anyA),
                Given.number(1).lt(anyA),
                Given.number(0).ge(anyA));
    }
}
