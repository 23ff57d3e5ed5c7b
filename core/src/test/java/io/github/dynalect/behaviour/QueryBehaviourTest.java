package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.SortedPartition.sorts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.behaviour.SortedPartition.Entry;
import io.github.dynalect.operation.Query;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Which items of a partition a query reads, and in which order. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryBehaviourTest {
    // By UTF-16 units, the last would come before the one on its left.
    private static final List<String> TEXTS = List.of("A", "Z", "a", "ab", "b", "é", "\uFFFD", "\uD83D\uDE00");
    private static final List<BigDecimal> NUMBERS = Stream.of("-10", "-9", "0", "0.5", "2", "10", "1000")
            .map(BigDecimal::new)
            .toList();
    private static final List<SdkBytes> BINARIES =
            Stream.of(0, 1, 127, 128, 255).map(QueryBehaviourTest::octet).toList();

    private final SortedPartition<String, PrefixPartition<Entry<String>, String>> texts;
    private final SortedPartition<BigDecimal, OrderedPartition<Entry<BigDecimal>, BigDecimal>> numbers;
    private final SortedPartition<SdkBytes, PrefixPartition<Entry<SdkBytes>, SdkBytes>> binaries;

    QueryBehaviourTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p", sortKey = "c") String texts,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.N) String numbers,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.B) String binaries) {
        StringAttribute<Entry<String>> text = Attributes.string("c");
        NumberAttribute<Entry<BigDecimal>, BigDecimal> number = Attributes.decimal("c");
        BinaryAttribute<Entry<SdkBytes>, SdkBytes> binary = Attributes.binary("c");
        this.texts =
                SortedPartition.of(client, texts, PrimaryKey.of(Attributes.string("p"), text), text, reversed(TEXTS));
        this.numbers = SortedPartition.of(
                client, numbers, PrimaryKey.of(Attributes.string("p"), number), number, reversed(NUMBERS));
        this.binaries = SortedPartition.of(
                client, binaries, PrimaryKey.of(Attributes.string("p"), binary), binary, reversed(BINARIES));
    }

    @Test
    void k01_a_partition_comes_in_the_order_of_its_sort_attribute_or_the_opposite_one() {
        inOrder(texts, TEXTS);
        inOrder(numbers, NUMBERS);
        inOrder(binaries, BINARIES);
    }

    private static <S> void inOrder(SortedPartition<S, ?> partition, List<S> values) {
        Query<Entry<S>> query = partition.table().query(partition.here());

        assertThat(sorts(query)).isEqualTo(values);
        assertThat(sorts(query.descending())).isEqualTo(reversed(values));
    }

    @Test
    void k02_an_item_is_asked_for_by_its_key_or_as_a_range_of_one() {
        assertThat(texts(texts.here().sortEq("ab"))).containsExactly("ab");
        assertThat(texts(texts.here().sortEq("abc"))).isEmpty();
        assertThat(texts(texts.key().partition("nowhere"))).isEmpty();
        assertThat(texts.table().get(texts.key().key("here", "ab")).execute()).contains(new Entry<>("here", "ab"));
    }

    @Test
    void k03_the_sort_attribute_stands_on_the_left_of_its_comparison() {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal two = new BigDecimal("2.0");

        assertThat(numbers(numbers.here().sortGt(two))).isEqualTo(NUMBERS.subList(5, 7));
        assertThat(numbers(numbers.here().sortGe(two))).isEqualTo(NUMBERS.subList(4, 7));
        assertThat(numbers(numbers.here().sortLt(zero))).isEqualTo(NUMBERS.subList(0, 2));
        assertThat(numbers(numbers.here().sortLe(zero))).isEqualTo(NUMBERS.subList(0, 3));
        assertThat(numbers(numbers.here().sortBetween(zero, two))).isEqualTo(NUMBERS.subList(2, 5));
    }

    // That numbers have no beginnings, the compiler says.
    @Test
    void k05_texts_and_binaries_have_beginnings() {
        assertThat(texts(texts.here().sortBeginsWith("a"))).containsExactly("a", "ab");
        assertThat(sorts(binaries.table().query(binaries.here().sortBeginsWith(octet(128)))))
                .containsExactly(octet(128));
    }

    @Test
    void k16_a_missing_table_is_not_found_and_a_wrong_expression_is_refused_without_one() {
        Query<Entry<String>> nowhere = texts.table().named("no-table").query(texts.here());

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(nowhere::all);
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(nowhere::page);
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(nowhere::count);
        assertRefused(
                Rule.FILTER_KEY,
                nowhere.filter(Attributes.<Entry<String>>string("p").exists())::all);
    }

    private List<String> texts(TableRange<Entry<String>> range) {
        return sorts(texts.table().query(range));
    }

    private List<BigDecimal> numbers(TableRange<Entry<BigDecimal>> range) {
        return sorts(numbers.table().query(range));
    }

    private static SdkBytes octet(int value) {
        return SdkBytes.fromByteArray(new byte[] {(byte) value});
    }

    private static <V> List<V> reversed(List<V> values) {
        return Vector.ofAll(values).reverse().asJava();
    }
}
