package io.github.dynalect.attribute;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;

class IndexKeyTest {
    private final StringAttribute<Movie> a = Attributes.string("a");
    private final StringAttribute<Movie> b = Attributes.string("b");
    private final StringAttribute<Movie> c = Attributes.string("c");
    private final StringAttribute<Movie> d = Attributes.string("d");

    @Test
    void a_query_of_an_index_gives_all_its_partition_attributes() {
        IndexSort<Movie, IndexRange<Movie>> none = IndexSort.none();

        assertThat(names(IndexKey.of("i", a, none).partition("1").condition())).containsExactly("a");
        assertThat(names(IndexKey.of("i", a, b, none).partition("1", "2").condition()))
                .containsExactly("a", "b");
        assertThat(names(
                        IndexKey.of("i", a, b, c, none).partition("1", "2", "3").condition()))
                .containsExactly("a", "b", "c");
        assertThat(names(IndexKey.of("i", a, b, c, d, none)
                        .partition("1", "2", "3", "4")
                        .condition()))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void an_index_knows_its_name_and_its_attributes() {
        assertThat(Movie_.BY_LABEL.name()).isEqualTo("byLabel");
        assertThat(Movie_.BY_LABEL.partitionAttributes())
                .extracting(Attribute::toString)
                .containsExactly("label", "year");
        assertThat(Movie_.BY_LABEL.sortAttributes())
                .extracting(Attribute::toString)
                .containsExactly("genre", "title", "rating");
        assertThat(Movie_.BY_LABEL.partition("l", 1).sortLt("g").condition().names())
                .containsExactly("label", "year", "genre");
    }

    @Test
    void a_sort_attribute_is_tested_by_any_order() {
        var label = Movie_.BY_LABEL.partition("l", 1);

        assertThat(Stream.of(
                        label.sortLt("g"),
                        label.sortLe("g"),
                        label.sortGt("g"),
                        label.sortGe("g"),
                        label.sortBetween("g", "h"),
                        label.sortBeginsWith("g")))
                .extracting(range -> range.toString().replaceFirst(".*sort=", ""))
                .containsExactly(
                        "genre LT a given value]",
                        "genre LE a given value]",
                        "genre GT a given value]",
                        "genre GE a given value]",
                        "genre between given values]",
                        "genre begins with a given prefix]");
    }

    @Test
    void a_range_tells_its_index_and_no_value() {
        assertThat(Movie_.BY_LABEL.partition("secret", 1).sortLe("secret"))
                .hasToString("Range[index=Some(byLabel), equalities=Vector(label, year), sort=genre LE a given value]");
        assertThat(Movie_.BY_LABEL.partition("secret", 1).sortBetween("a", "b").toString())
                .endsWith("sort=genre between given values]");
    }

    @Test
    void binaries_and_times_sort_too() {
        BinaryAttribute<Movie, SdkBytes> bytes = Attributes.binary("bytes");
        var key = IndexKey.of("i", a, IndexSort.by(bytes, IndexSort.by(Movie_.seen, IndexSort.none())));

        assertThat(key.partition("1")
                        .sortBeginsWith(SdkBytes.fromUtf8String("x"))
                        .condition()
                        .names())
                .containsExactly("a", "bytes");
        assertThat(PrimaryKey.of(a, bytes)
                        .partition("1")
                        .sortBeginsWith(SdkBytes.fromUtf8String("x"))
                        .condition()
                        .index())
                .isEmpty();
    }

    @Test
    void five_sort_attributes_are_too_many() {
        var four = IndexSort.by(a, IndexSort.by(b, IndexSort.by(c, IndexSort.by(d, IndexSort.none()))));

        assertThat(four.attributes()).hasSize(4);
        refused(Rule.KEY_WIDTH, () -> IndexSort.by(Movie_.title, four));
    }

    @Test
    void an_index_has_different_attributes_at_the_top_level() {
        refused(Rule.KEY_TEST, () -> IndexKey.of("i", a, IndexSort.by(a, IndexSort.none())));
        refused(Rule.KEY_NESTED, () -> IndexKey.of("i", Attributes.<Movie>string(Path.parse("a.b")), IndexSort.none()));
    }

    private static Vector<String> names(KeyCondition<Movie> condition) {
        assertThat(condition).isInstanceOf(KeyCondition.Partition.class);
        return ((KeyCondition.Partition<Movie>) condition).equalities().map(KeyValue::name);
    }
}
