package io.github.dynalect.attribute;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class LiteralsTest {
    @Test
    void each_number_type_takes_the_literals_that_it_can_hold() {
        NumberAttribute<Movie, Byte> b = Attributes.byteInteger("n");
        NumberAttribute<Movie, Short> s = Attributes.shortInteger("n");
        NumberAttribute<Movie, Float> f = Attributes.floatNumber("n");
        NumberAttribute<Movie, Double> d = Attributes.doubleNumber("n");
        NumberAttribute<Movie, BigInteger> i = Attributes.bigInteger("n");
        UpdateAction<Movie> five = Attributes.<Movie>integer("n").set(5);

        assertThat(List.of(b.set(5), s.set(5), f.set(5), d.set(5), i.set(5))).containsOnly(five);
        refused(Rule.NUMBER_TYPE, () -> b.set(128));
        refused(Rule.NUMBER_TYPE, () -> s.lt(40_000));
        refused(Rule.NUMBER_TYPE, () -> f.gt((1L << 24) + 1));
        refused(Rule.NUMBER_TYPE, () -> d.add((1L << 53) + 1));
        assertThat(f.gt(1L << 24)).isNotEqualTo(f.gt(0));
        assertThat(d.gt(1L << 53)).isNotEqualTo(d.gt(0));
    }

    /** A double that is cast back ends at the greatest long, and so seems to be equal to it. */
    @Test
    void the_greatest_literal_is_held_by_no_binary_fraction() {
        NumberAttribute<Movie, Float> f = Attributes.floatNumber("n");
        NumberAttribute<Movie, Double> d = Attributes.doubleNumber("n");

        refused(Rule.NUMBER_TYPE, () -> d.set(Long.MAX_VALUE));
        refused(Rule.NUMBER_TYPE, () -> f.set(Long.MAX_VALUE));
        assertThat(d.set(Long.MIN_VALUE)).isEqualTo(d.set(-0x1p63));
        assertThat(f.set(Long.MIN_VALUE)).isEqualTo(f.set(-0x1p63f));
    }

    @Test
    void a_given_value_is_what_it_is_made_of() {
        AttributeValue one = AttributeValue.fromN("1");

        assertThat(Given.value(one).operand())
                .isEqualTo(Given.number(1).operand())
                .isEqualTo(Given.number(new BigDecimal("1.0")).operand())
                .isEqualTo(Given.value(Codecs.integer(), 1).operand());
        assertThat(Given.string("secret")).hasToString("<S>");
        assertThat(Given.value(AttributeValue.fromL(List.of()))
                        .followedBy(Movie_.actors)
                        .toString())
                .contains("<L>", "info.actors");
        assertThat(Given.number(1).contains(one)).isEqualTo(Given.number(1).contains(Given.number(1)));
    }

    @Test
    void computed_values_show_no_given_ones() {
        assertThat(Movie_.views.orElse(42).plus(43).toString())
                .contains("views", "<N>")
                .doesNotContain("42", "43");
        assertThat(Movie_.title.orElse("secret").toString()).contains("title").doesNotContain("secret");
        assertThat(Movie_.title.size()).hasToString("size(title)");
    }

    @Test
    void a_size_is_compared_with_any_number() {
        assertThat(Movie_.title.size().gt(5)).isEqualTo(Movie_.title.size().gt(new BigDecimal("5.0")));
        assertThat(Movie_.title.size().eq(Movie_.views))
                .isNotEqualTo(Movie_.title.size().ne(Movie_.views));
    }

    @Test
    void a_list_may_stand_in_for_another() {
        ListAttribute<Movie, String, StringAttribute<Movie>> others =
                Attributes.list(Path.of("others"), Codecs.string(), Attributes::string);

        assertThat(Movie_.actors
                        .set(others.orElse(Movie_.actors).precededBy(List.of("a")))
                        .targets())
                .containsExactly(Movie_.actors.path());
        assertThat(Movie_.anything.orElse(Movie_.anything.key("x")).toString()).contains("anything.x");
        assertThat(Movie_.views.set(Movie_.views.orElse(1).subtractedFrom(7L)))
                .isEqualTo(Movie_.views.set(Movie_.views.orElse(Long.valueOf(1)).subtractedFrom(Long.valueOf(7))));
    }
}
