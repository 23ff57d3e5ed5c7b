package io.github.dynalect.attribute;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
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
    void the_order_may_be_known_at_run_time_only() {
        assertThat(Movie_.BY_LABEL.partition("l", 1).sortIs(Comparator.LE, "g").condition())
                .isEqualTo(Movie_.BY_LABEL.partition("l", 1).sortLe("g").condition());
        refused(Rule.KEY_TEST, () -> Movie_.BY_LABEL.partition("l", 1).sortIs(Comparator.NE, "g"));
        refused(Rule.KEY_TEST, () -> Movie_.KEY.partition(1).sortIs(Comparator.EQ, "g"));
    }

    @Test
    void a_range_of_an_index_that_holds_parts_is_tested_alike() {
        var genre = Movie_.RATINGS.partition("l");
        var rating = genre.sortEq("g");
        BigDecimal eight = new BigDecimal("8");

        assertThat(Stream.of(
                        genre.sortLt("g"),
                        genre.sortBeginsWith("g"),
                        rating.sortGe(eight),
                        rating.sortBetween(eight, BigDecimal.TEN)))
                .extracting(PartialRange::toString)
                .containsExactly(
                        "Range[index=Some(ratings), equalities=Vector(label), sort=genre LT a given value]",
                        "Range[index=Some(ratings), equalities=Vector(label), sort=genre begins with a given prefix]",
                        "Range[index=Some(ratings), equalities=Vector(label, genre), sort=rating GE a given value]",
                        "Range[index=Some(ratings), equalities=Vector(label, genre), sort=rating between given values]");
        assertThat(names(rating.sortEq(eight).condition())).containsExactly("label", "genre", "rating");
        assertThat(names(IndexKey.of("i", a, b, IndexSort.<Movie>partial())
                        .partition("1", "2")
                        .condition()))
                .containsExactly("a", "b");
    }

    @Test
    void a_range_of_a_local_index_is_one_of_the_table_and_knows_the_index() {
        var year = Movie_.BY_RATING.partition(2013);
        BigDecimal eight = new BigDecimal("8");

        assertThat(Stream.of(year, year.sortEq(eight), year.sortLe(eight), year.sortBetween(eight, BigDecimal.TEN)))
                .extracting(TableRange::toString)
                .containsExactly(
                        "Partition[index=Some(byRating), equalities=Vector(year)]",
                        "Partition[index=Some(byRating), equalities=Vector(year, rating)]",
                        "Range[index=Some(byRating), equalities=Vector(year), sort=rating LE a given value]",
                        "Range[index=Some(byRating), equalities=Vector(year), sort=rating between given values]");
        assertThat(IndexKey.of("i", a, IndexSort.local(b))
                        .partition("1")
                        .sortBeginsWith("2")
                        .condition()
                        .index())
                .contains("i");
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
        SdkBytes prefix = SdkBytes.fromUtf8String("x");
        assertThat(Stream.of(
                                IndexKey.of("i", a, IndexSort.partialBy(bytes, IndexSort.partial()))
                                        .partition("1")
                                        .sortBeginsWith(prefix)
                                        .condition(),
                                IndexKey.of("i", a, IndexSort.local(bytes))
                                        .partition("1")
                                        .sortBeginsWith(prefix)
                                        .condition())
                        .map(KeyCondition::names))
                .containsOnly(Vector.of("a", "bytes"));
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
