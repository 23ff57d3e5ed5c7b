package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which items a query reads, without a server. */
class KeysInMemoryTest {
    private static final Map<String, AttributeValue> BY_NUMBER = Map.of("p", text("here"), "c", number(2));
    private static final Map<String, AttributeValue> BY_TEXT = Map.of("p", text("here"), "c", text("abc"));

    private final StringAttribute<Movie> p = Attributes.string("p");
    private final NumberAttribute<Movie, Integer> number = Attributes.integer("c");
    private final StringAttribute<Movie> text = Attributes.string("c");
    private final CompositeKey<Movie, String, Integer, OrderedPartition<Movie, Integer>> byNumber =
            PrimaryKey.of(p, number);
    private final CompositeKey<Movie, String, String, PrefixPartition<Movie, String>> byText = PrimaryKey.of(p, text);

    @Test
    void k02_an_item_is_read_by_its_key_or_its_partition() {
        assertThat(reads(byNumber.key("here", 2), BY_NUMBER)).isTrue();
        assertThat(reads(byNumber.partition("here"), BY_NUMBER)).isTrue();
        assertThat(reads(byNumber.key("here", 3), BY_NUMBER)).isFalse();
        assertThat(reads(byNumber.partition("elsewhere"), BY_NUMBER)).isFalse();
    }

    @Test
    void k03_k05_a_range_reads_what_its_test_says() {
        OrderedPartition<Movie, Integer> here = byNumber.partition("here");

        assertThat(reads(here.sortGt(1), BY_NUMBER)).isTrue();
        assertThat(reads(here.sortGt(2), BY_NUMBER)).isFalse();
        assertThat(reads(here.sortLe(2), BY_NUMBER)).isTrue();
        assertThat(reads(here.sortBetween(2, 9), BY_NUMBER)).isTrue();
        assertThat(reads(here.sortBetween(3, 9), BY_NUMBER)).isFalse();
        assertThat(reads(byText.partition("here").sortBeginsWith("ab"), BY_TEXT))
                .isTrue();
        assertThat(reads(byText.partition("here").sortBeginsWith("b"), BY_TEXT)).isFalse();
        assertThat(reads(byNumber.partition("elsewhere").sortGt(1), BY_NUMBER)).isFalse();
    }

    @Test
    void an_item_without_a_key_attribute_or_with_one_of_another_type_is_not_read() {
        assertThat(reads(byNumber.partition("here").sortGt(1), Map.of("p", text("here"))))
                .isFalse();
        assertThat(reads(byNumber.partition("here").sortGt(1), BY_TEXT)).isFalse();
        assertThat(reads(byNumber.key("here", 1), Map.of())).isFalse();
    }

    @Test
    void an_index_is_read_by_the_attributes_that_the_condition_names() {
        Map<String, AttributeValue> item = Map.of("label", text("l"), "year", number(1974), "genre", text("pop"));

        assertThat(Evaluator.test(Movie_.BY_LABEL.partition("l", 1974).condition(), item))
                .isTrue();
        assertThat(Evaluator.test(
                        Movie_.BY_LABEL.partition("l", 1974).sortLt("q").condition(), item))
                .isTrue();
        assertThat(Evaluator.test(Movie_.BY_LABEL.partition("l", 1975).condition(), item))
                .isFalse();
    }

    private static boolean reads(TableRange<Movie> range, Map<String, AttributeValue> item) {
        return reads(range.condition(), item);
    }

    private static boolean reads(KeyCondition<Movie> key, Map<String, AttributeValue> item) {
        return Evaluator.test(key, item);
    }
}
