package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static io.github.dynalect.behaviour.Values.bytes;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.octet;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyConditionBehaviourTest {
    // By UTF-16 units, the last would come before the one on its left.
    private static final List<String> TEXTS = List.of("A", "Z", "a", "ab", "b", "é", "\uFFFD", "\uD83D\uDE00");
    private static final List<BigDecimal> NUMBERS = Stream.of("-10", "-9", "0", "0.5", "2", "10", "1000")
            .map(BigDecimal::new)
            .toList();
    private static final List<SdkBytes> BINARIES = List.of(bytes(0), bytes(1), bytes(127), bytes(128), bytes(255));

    private final StringAttribute<Movie> p = Attributes.string("p");
    private final StringAttribute<Movie> text = Attributes.string("c");
    private final NumberAttribute<Movie, BigDecimal> number = Attributes.decimal("c");
    private final BinaryAttribute<Movie, SdkBytes> binary = Attributes.binary("c");
    private final NumberAttribute<Movie, Integer> size = Attributes.integer("size");
    private final CompositeKey<Movie, String, String, PrefixPartition<Movie, String>> byText = PrimaryKey.of(p, text);
    private final CompositeKey<Movie, String, BigDecimal, OrderedPartition<Movie, BigDecimal>> byNumber =
            PrimaryKey.of(p, number);
    private final CompositeKey<Movie, String, SdkBytes, PrefixPartition<Movie, SdkBytes>> byBinary =
            PrimaryKey.of(p, binary);
    private final SimpleKey<Movie, String> simple = PrimaryKey.of(p);

    private final Table texts;
    private final Table numbers;
    private final Table binaries;
    private final Table simples;

    KeyConditionBehaviourTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p", sortKey = "c") String texts,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.N) String numbers,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.B) String binaries,
            @FreshTable(partitionKey = "p") String simples) {
        this.texts = new Table(client, texts);
        this.numbers = new Table(client, numbers);
        this.binaries = new Table(client, binaries);
        this.simples = new Table(client, simples);
    }

    @BeforeAll
    void store() {
        for (String each : TEXTS.stream().sorted().toList()) {
            texts.put(byText.key("here", each).toMap());
        }
        texts.put(byText.key("elsewhere", "a").toMap());
        NUMBERS.forEach(each -> numbers.put(byNumber.key("here", each).toMap()));
        BINARIES.forEach(each -> binaries.put(byBinary.key("here", each).toMap()));
        simples.put(simple.key("here").toMap());
        simples.put(simple.key("elsewhere").toMap());
    }

    @Test
    void k01_a_partition_comes_in_the_order_of_its_sort_attribute() {
        assertThat(sorts(texts, byText.partition("here"))).isEqualTo(stored(text, TEXTS));
        assertThat(sorts(numbers, byNumber.partition("here"))).isEqualTo(stored(number, NUMBERS));
        assertThat(sorts(binaries, byBinary.partition("here"))).isEqualTo(stored(binary, BINARIES));

        QueryResponse backwards = numbers.query(
                QueryExpressions.key(byNumber.partition("here").condition()), query -> query.scanIndexForward(false));
        assertThat(sorts(backwards))
                .isEqualTo(stored(number, Vector.ofAll(NUMBERS).reverse().asJava()));
    }

    @Test
    void k02_an_item_is_asked_for_by_its_key_or_as_a_partition_of_one() {
        assertThat(sorts(texts.query(QueryExpressions.key(byText.key("here", "ab")))))
                .containsExactly(text("ab"));
        assertThat(sorts(texts, byText.partition("here").sortEq("ab"))).containsExactly(text("ab"));
        assertThat(sorts(texts, byText.partition("elsewhere"))).containsExactly(text("a"));
        assertThat(sorts(texts, byText.partition("nowhere"))).isEmpty();
    }

    @Test
    void k03_the_sort_attribute_is_compared_from_the_left_only() {
        OrderedPartition<Movie, BigDecimal> here = byNumber.partition("here");

        assertThat(sorts(numbers, here.sortGt(decimal("2")))).isEqualTo(stored(number, NUMBERS.subList(5, 7)));
        assertThat(sorts(numbers, here.sortGe(decimal("2")))).isEqualTo(stored(number, NUMBERS.subList(4, 7)));
        assertThat(sorts(numbers, here.sortLt(decimal("0")))).isEqualTo(stored(number, NUMBERS.subList(0, 2)));
        assertThat(sorts(numbers, here.sortLe(decimal("0")))).isEqualTo(stored(number, NUMBERS.subList(0, 3)));
        assertThat(sorts(numbers, here.sortBetween(decimal("0"), decimal("2"))))
                .isEqualTo(stored(number, NUMBERS.subList(2, 5)));
    }

    @Test
    void k05_text_and_binary_sort_attributes_have_beginnings_and_numbers_do_not() {
        assertThat(sorts(texts, byText.partition("here").sortBeginsWith("a"))).containsExactly(text("a"), text("ab"));
        assertThat(sorts(binaries, byBinary.partition("here").sortBeginsWith(bytes(128))))
                .containsExactly(octet(128));
        // No word says these, only the tree.
        refused(Rule.OPERAND_PREFIX, () -> new SortTest.BeginsWith("c", number(1)));
        KeyCondition<Movie> prefixOfNumber = new KeyCondition.Range<>(
                Option.none(), Vector.of(new KeyValue("p", text("here"))), new SortTest.BeginsWith("c", text("1")));
        invalid(() -> numbers.query(QueryExpressions.key(prefixOfNumber)));
    }

    @Test
    void k06_a_table_without_a_sort_attribute_is_queried_by_its_key() {
        assertThat(simples.query(QueryExpressions.key(simple.key("here"))).items())
                .containsExactly(simple.key("here").toMap());
        assertThat(simples.query(QueryExpressions.key(simple.key("nowhere"))).items())
                .isEmpty();
    }

    @Test
    void k13_items_that_a_filter_drops_are_counted_as_scanned() {
        QueryResponse response = numbers.query(
                QueryExpressions.key(byNumber.partition("here").condition()).filter(size.exists()));

        assertThat(response.count()).isZero();
        assertThat(response.scannedCount()).isEqualTo(NUMBERS.size());
    }

    @Test
    void k16_a_missing_table_is_not_found_and_a_wrong_expression_is_refused_without_one() {
        Table missing = new Table(texts.client(), texts.name() + "-missing");

        assertThatThrownBy(() -> missing.query(QueryExpressions.key(simple.key("here"))))
                .isInstanceOf(ResourceNotFoundException.class);
        refused(Rule.BOUNDS_ORDER, () -> byText.partition("here").sortBetween("b", "a"));
    }

    private static List<AttributeValue> sorts(Table table, TableRange<Movie> range) {
        return sorts(table.query(QueryExpressions.key(range.condition())));
    }

    private static List<AttributeValue> sorts(QueryResponse response) {
        return response.items().stream().map(item -> item.get("c")).toList();
    }

    private static <V> List<AttributeValue> stored(Attribute<Movie, V> attribute, List<V> values) {
        return values.stream().map(attribute.codec()::encode).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
