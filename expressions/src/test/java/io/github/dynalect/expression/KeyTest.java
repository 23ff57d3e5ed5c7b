package io.github.dynalect.expression;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeyTest {
    @Test
    void a_key_is_a_map_of_its_attributes_in_order() {
        assertThat(Movie_.KEY.key(2013, "Rush").toMap())
                .containsExactly(
                        Map.entry("year", AttributeValue.fromN("2013")),
                        Map.entry("title", AttributeValue.fromS("Rush")));
    }

    @Test
    void a_table_may_have_a_partition_attribute_only() {
        SimpleKey<Movie, String> key = PrimaryKey.of(Attributes.<Movie>string("id"));

        assertThat(key.key("a").toMap()).isEqualTo(Map.of("id", AttributeValue.fromS("a")));
        assertThat(key.partitionAttribute()).hasToString("id");
    }

    @Test
    void keys_are_equal_by_value_and_named_by_a_hash() {
        Key<Movie> key = Movie_.KEY.key(2013, "secret");

        assertThat(key)
                .isEqualTo(new Key<>(Vector.of(
                        new KeyValue("year", AttributeValue.fromN("2013.0")),
                        new KeyValue("title", AttributeValue.fromS("secret")))));
        assertThat(key.fingerprint())
                .matches("[0-9a-f]{8}")
                .isEqualTo(Movie_.KEY.key(2013, "secret").fingerprint());
        assertThat(key).hasToString("Key[year, title #" + key.fingerprint() + "]");
    }

    @Test
    void the_fingerprint_is_frozen() {
        assertThat(Movie_.KEY.key(2013, "Rush").fingerprint()).isEqualTo("036332cb");
    }

    @Test
    void the_fingerprint_keeps_apart_what_concatenation_would_mix_up() {
        assertThat(key("a", "bc").fingerprint()).isNotEqualTo(key("ab", "c").fingerprint());
        assertThat(new Key<Movie>(Vector.of(new KeyValue("k", AttributeValue.fromN("1")))).fingerprint())
                .isNotEqualTo(new Key<Movie>(Vector.of(new KeyValue("k", AttributeValue.fromS("1")))).fingerprint())
                .isNotEqualTo(
                        new Key<Movie>(Vector.of(new KeyValue("k", AttributeValue.fromB(SdkBytes.fromUtf8String("1")))))
                                .fingerprint());
    }

    @Test
    void a_key_attribute_is_a_string_a_number_or_a_binary() {
        assertThat(refused(Rule.KEY_TYPE, () -> new KeyValue("k", AttributeValue.fromBool(true)))
                        .where())
                .isEqualTo("k");
    }

    @Test
    void neither_a_key_attribute_nor_what_it_is_compared_with_is_empty() {
        assertThat(refused(Rule.KEY_EMPTY, () -> Movie_.KEY.key(2013, "")).where())
                .isEqualTo("title");
        refused(Rule.KEY_EMPTY, () -> new KeyValue("k", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0]))));
        refused(Rule.KEY_EMPTY, () -> Movie_.KEY.partition(2013).sortBeginsWith(""));
        refused(Rule.KEY_EMPTY, () -> Movie_.KEY.partition(2013).sortGt(""));
        refused(Rule.KEY_EMPTY, () -> Movie_.KEY.partition(2013).sortBetween("", "a"));
        refused(Rule.KEY_EMPTY, () -> Movie_.KEY.partition(2013).sortBetween("", ""));
    }

    @Test
    void a_key_attribute_lies_at_the_top_level() {
        assertThat(refused(Rule.KEY_NESTED, () -> PrimaryKey.of(Movie_.studio)).where())
                .isEqualTo("info.studio");
        refused(Rule.KEY_NESTED, () -> PrimaryKey.of(Movie_.year, Movie_.studio));
        refused(Rule.KEY_NESTED, () -> PrimaryKey.of(Movie_.studio, Movie_.title));
        refused(Rule.KEY_NESTED, () -> IndexKey.of("by-studio", Movie_.studio, IndexSort.none()));
        refused(Rule.KEY_NESTED, () -> IndexSort.by(Movie_.studio, IndexSort.none()));
    }

    @Test
    void a_range_does_not_show_its_values() {
        assertThat(Movie_.KEY.partition(1999).sortBeginsWith("secret"))
                .hasToString("Range[index=None, equalities=Vector(year), sort=title begins with a given prefix]");
    }

    private static Key<Movie> key(String one, String other) {
        return new Key<>(Vector.of(
                new KeyValue("a", AttributeValue.fromS(one)), new KeyValue("b", AttributeValue.fromS(other))));
    }
}
