package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.bool;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.nul;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionBehaviourTest {
    private final StringAttribute<Movie> a = Attributes.string("a");
    private final BinaryAttribute<Movie, SdkBytes> b = Attributes.binary("b");
    private final BinaryAttribute<Movie, SdkBytes> d = Attributes.binary("d");
    private final NumberAttribute<Movie, Integer> f = Attributes.integer("f");
    private final SetAttribute<Movie, Integer> set = Attributes.set(Path.of("b"), Codecs.integer());
    private final ListAttribute<Movie, Integer, NumberAttribute<Movie, Integer>> list =
            Attributes.list(Path.of("c"), Codecs.integer(), path -> Attributes.integer(path));

    private final Table table;

    FunctionBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void f01_a_stored_attribute_exists_and_a_missing_one_does_not() {
        Item item = table.item(Map.of("a", number(1)));

        item.holds(a.exists(), any("z").notExists());
        item.fails(any("z").exists(), a.notExists());
    }

    @Test
    void f02_places_without_a_parent_do_not_exist_and_are_no_error() {
        Item item = table.item(Map.of("b", map(Map.of("x", number(1)))));

        item.holds(
                any("b").key("x").exists(),
                any("b").key("y").notExists(),
                any("z").key("q").notExists());
    }

    @Test
    void f03_null_exists() {
        table.item(Map.of("a", nul())).holds(a.exists());
    }

    @Test
    void f04_a_value_has_its_type_and_no_other() {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        Values.ofEachType().forEach((type, value) -> attributes.put(type.name(), value));
        Item item = table.item(attributes);

        for (AttributeType stored : AttributeType.values()) {
            for (AttributeType asked : AttributeType.values()) {
                Condition<Movie> condition = any(stored.name()).hasType(asked);
                if (stored == asked) {
                    item.holds(condition);
                } else {
                    item.fails(condition);
                }
            }
        }
    }

    @Test
    void f05_a_given_value_has_a_type_too() {
        Item item = table.item(Map.of());

        item.holds(Given.number(1).hasType(AttributeType.N));
        item.fails(Given.number(1).hasType(AttributeType.S));
    }

    @Test
    void f06_texts_and_binaries_have_beginnings() {
        Item item = hello();

        item.holds(a.beginsWith("hell"), b.beginsWith(SdkBytes.fromUtf8String("hi")), a.beginsWith(""));
        item.fails(a.beginsWith("ello"), a.beginsWith("hello!"));
    }

    @Test
    void f07_text_does_not_begin_with_a_binary() {
        hello().fails(any("a").beginsWith(binary("hell")));
    }

    @Test
    void f08_a_stored_number_begins_with_nothing() {
        table.item(Map.of("a", text("hello"), "c", number(2)))
                .fails(any("c").beginsWith(text("dog")), any("c").beginsWith(a.untyped()));
    }

    @Test
    void f09_a_given_number_is_refused_as_a_prefix() {
        refused(Rule.OPERAND_PREFIX, () -> any("a").beginsWith(number(2)));
    }

    @Test
    void f10_a_prefix_may_be_stored() {
        Item item = table.item(Map.of("a", text("he"), "long", text("hello")));

        item.holds(Given.string("hellohi").beginsWith(a.untyped()));
        item.holds(Attributes.<Movie>string("long").beginsWith(a));
        item.fails(a.beginsWith(Attributes.<Movie>string("long")));
    }

    @Test
    void f11_f12_texts_and_binaries_contain_parts() {
        Item item = table.item(Map.of("a", text("hello"), "d", binary("hi there")));

        item.holds(a.contains("ell"), d.contains(SdkBytes.fromUtf8String("here")));
        item.fails(a.contains("elo"), d.contains(SdkBytes.fromUtf8String("dog")));
    }

    @Test
    void f13_f14_sets_and_lists_contain_members() {
        Item item = table.item(Map.of("b", numbers("2", "4", "7"), "c", list(number(2), number(4), number(7))));

        item.holds(set.contains(4), list.contains(4));
        item.fails(set.contains(5), list.contains(5));
    }

    @Test
    void f15_an_element_of_a_list_may_be_of_any_type() {
        Item item = table.item(Map.of("e", list(text("hi"), numbers("1", "2"), list(number(3), number(4)))));

        item.holds(any("e").contains(numbers("2", "1")), any("e").contains(list(number(3), number(4))));
        item.fails(any("e").contains(number(3)));
    }

    @Test
    void f16_a_set_does_not_contain_its_subsets() {
        table.item(Map.of("b", numbers("2", "4", "7"))).fails(any("b").contains(numbers("2", "4")));
    }

    @Test
    void f17_a_map_contains_neither_names_nor_values() {
        table.item(Map.of("m", map(Map.of("x", number(1)))))
                .fails(any("m").contains(text("x")), any("m").contains(number(1)));
    }

    @Test
    void f18_a_boolean_contains_nothing_and_a_list_may_contain_it() {
        Item item = table.item(Map.of("flag", bool(true), "flags", list(bool(true))));

        item.fails(any("flag").contains(bool(true)));
        item.holds(any("flags").contains(bool(true)));
    }

    @Test
    void f19_the_size_of_text_is_its_characters() {
        Item item = hello();

        item.holds(
                a.size().eq(5),
                a.size().ne(6),
                a.size().lt(6),
                a.size().le(5),
                a.size().gt(4),
                a.size().ge(5),
                a.size().between(5, 6),
                a.size().isInAll(List.of(4, 5)));
        item.fails(a.size().eq(6), a.size().ne(5), a.size().lt(5), a.size().gt(5));
        table.item(Map.of("a", text("é€"))).holds(a.size().eq(2));
    }

    @Test
    void f20_the_size_of_the_rest_is_bytes_members_or_entries() {
        Item item = table.item(Map.of(
                "d", binary("hi there"),
                "b", numbers("2", "4", "7"),
                "c", list(number(2), text("dog"), number(7)),
                "e", map(Map.of("x", number(2), "y", map(Map.of("m", number(3), "n", number(4)))))));

        item.holds(
                d.size().eq(8),
                set.size().eq(3),
                list.size().eq(3),
                any("e").size().eq(2));
    }

    @Test
    void f21_numbers_booleans_and_null_have_no_size() {
        Item item = table.item(Map.of("f", number(5), "g", bool(true), "h", nul()));

        for (String name : new String[] {"f", "g", "h", "missing"}) {
            item.fails(
                    any(name).size().eq(1),
                    any(name).size().ge(3),
                    any(name).size().lt(3));
        }
    }

    @Test
    void ne_holds_of_a_size_that_is_not_defined() {
        table.item(Map.of("f", number(5)))
                .holds(f.untyped().size().ne(5), any("missing").size().ne(5));
    }

    @Test
    void sizes_are_compared_and_contained_like_other_numbers() {
        Item item = table.item(Map.of("a", text("hello"), "b", text("world"), "c", list(number(5))));

        item.holds(
                a.size().eq(any("b").size()),
                new Condition.Contains<Movie>(list.operand(), a.size().operand()),
                new Condition.HasType<Movie>(a.size().operand(), AttributeType.N));
    }

    @Test
    void f22_a_size_is_compared_with_an_attribute() {
        table.item(Map.of("a", text("hello"), "f", number(5)))
                .holds(a.size().eq(f), a.size().le(f), a.size().between(f, f));
    }

    @Test
    void f23_a_size_is_no_text() {
        // No word says this comparison, only the tree.
        hello().fails(new Condition.Comparison<Movie>(
                a.size().operand(), Comparator.EQ, new Operand.Literal<>(text("dog"))));
    }

    @Test
    void f24_a_given_value_has_a_size_unless_it_is_a_number() {
        hello().holds(Given.string("abc").size().ge(2));
        hello().fails(Given.string("abc").size().ge(4));
        refused(Rule.OPERAND_SIZE, () -> Given.number(123).size());
    }

    @Test
    void f25_reserved_words_are_names_like_any_other() {
        table.item(Map.of("and", map(Map.of("or", number(2)))))
                .holds(any("and").key("or").eq(number(2)));
    }

    private Item hello() {
        return table.item(Map.of("a", text("hello"), "b", binary("hi there")));
    }

    private static UntypedAttribute<Movie> any(String name) {
        return Attributes.untyped(name);
    }
}
