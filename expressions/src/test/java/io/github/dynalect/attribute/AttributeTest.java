package io.github.dynalect.attribute;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeTest {
    @Test
    void a_number_takes_long_literals_whatever_its_java_type() {
        assertThat(Movie_.rating.eq(8)).isEqualTo(Movie_.rating.eq(new BigDecimal("8.0")));
        assertThat(Movie_.year.ne(8)).isEqualTo(Movie_.year.ne(Integer.valueOf(8)));
        assertThat(Movie_.rating.lt(8)).isEqualTo(Movie_.rating.lt(new BigDecimal("8")));
        assertThat(Movie_.rating.le(8)).isEqualTo(Movie_.rating.le(new BigDecimal("8")));
        assertThat(Movie_.rating.gt(8)).isEqualTo(Movie_.rating.gt(new BigDecimal("8")));
        assertThat(Movie_.rating.ge(8)).isEqualTo(Movie_.rating.ge(new BigDecimal("8")));
        assertThat(Movie_.rating.set(8)).isEqualTo(Movie_.rating.set(new BigDecimal("8")));
        assertThat(Movie_.rating.add(8)).isEqualTo(Movie_.rating.add(new BigDecimal("8")));
    }

    @Test
    void a_number_that_the_attribute_could_not_read_back_is_not_stored() {
        assertThat(refused(Rule.NUMBER_TYPE, () -> Movie_.year.set(5_000_000_000L))
                        .where())
                .isEqualTo("year");
        assertThat(Movie_.views.set(5_000_000_000L)).isEqualTo(Movie_.views.set(Long.valueOf(5_000_000_000L)));
    }

    @Test
    void a_long_literal_is_stored_as_the_attribute_s_own_values_are() {
        NumberAttribute<Movie, BigDecimal> price = Attributes.number(
                Path.of("price"),
                Codecs.longInteger()
                        .map(
                                cents -> BigDecimal.valueOf(cents, 2),
                                p -> p.movePointRight(2).longValueExact()),
                BigDecimal::valueOf);

        assertThat(price.gt(5)).isEqualTo(price.gt(new BigDecimal("5")));
        assertThat(price.set(5)).isEqualTo(price.set(new BigDecimal("5")));
        assertThat(price.add(5)).isEqualTo(price.add(new BigDecimal("5")));
        assertThat(price.set(price.plus(5))).isEqualTo(price.set(price.plus(new BigDecimal("5"))));
        assertThat(price.set(price.orElse(5).minus(1)))
                .isEqualTo(price.set(price.orElse(new BigDecimal("5")).minus(BigDecimal.ONE)));
    }

    @Test
    void a_refused_value_is_told_with_its_place() {
        assertThat(refused(Rule.NUMBER_PRECISION, () -> Movie_.rating.eq(new BigDecimal("1".repeat(39)))))
                .hasMessageStartingWith("rating: 39 significant digits.");
        assertThat(refused(Rule.TEXT_WELL_FORMED, () -> Movie_.studio.set("\uD800"))
                        .where())
                .isEqualTo("info.studio");
    }

    @Test
    void a_document_is_an_attribute_whose_members_are_too() {
        Studio_<Movie> studio = new Studio_<>(Path.of("studio"));

        assertThat(studio.name.path()).isEqualTo(Path.of("studio").child("name"));
        assertThat(studio.set(new Studio("A24")).targets()).containsExactly(Path.of("studio"));
        assertThat(studio.eq(new Studio("A24"))).isEqualTo(studio.eq(new Studio("A24")));
    }

    @Test
    void a_document_is_merged_member_by_member() {
        Studio_<Movie> studio = new Studio_<>(Path.of("studio"));
        StringAttribute<Movie> town = Attributes.string(Path.of("studio").child("town"));

        assertThat(studio.merge(new Studio("A24", Option.some("New York"))))
                .isEqualTo(studio.name.set("A24").and(town.set("New York")));
        assertThat(studio.merge(new Studio("A24", Option.none())))
                .isEqualTo(studio.name.set("A24").and(town.remove()));
        assertThat(refused(Rule.TEXT_WELL_FORMED, () -> studio.merge(new Studio("\uD800", Option.none())))
                        .where())
                .isEqualTo("studio.name");
    }

    @Test
    void what_a_document_keeps_beside_its_members_is_merged_too() {
        Member<Map<String, AttributeValue>, Option<String>> kind =
                new Member<>("kind", Codecs.string().optional());
        DocumentAttribute<Movie, Map<String, AttributeValue>> extra = new DocumentAttribute<>(
                Path.of("extra"),
                DocumentCodec.of(
                        List.of(kind),
                        (document, to) -> to.put(kind, Option.none()).putOthers(document),
                        Members::others)) {};

        assertThat(extra.merge(Map.of("x", AttributeValue.fromN("7"))))
                .isEqualTo(Attributes.<Movie>string(Path.of("extra").child("kind"))
                        .remove()
                        .and(Attributes.<Movie>integer(Path.of("extra").child("x"))
                                .set(7)));
    }

    record Studio(String name, Option<String> town) {
        Studio(String name) {
            this(name, Option.none());
        }
    }

    static final class Studio_<T> extends DocumentAttribute<T, Studio> {
        private static final Member<Studio, String> NAME = new Member<>("name", Codecs.string());
        private static final Member<Studio, Option<String>> TOWN =
                new Member<>("town", Codecs.string().optional());

        final StringAttribute<T> name = Attributes.string(path().child("name"));

        Studio_(Path path) {
            super(
                    path,
                    DocumentCodec.of(
                            List.of(NAME, TOWN),
                            (studio, to) -> to.put(NAME, studio.name()).put(TOWN, studio.town()),
                            stored -> new Studio(stored.get(NAME), stored.get(TOWN))));
        }
    }

    @Test
    void setting_to_none_or_to_an_empty_set_removes() {
        assertThat(Movie_.title.setOrRemove(Option.none())).isEqualTo(Movie_.title.remove());
        assertThat(Movie_.title.setOrRemove(Option.some("a"))).isEqualTo(Movie_.title.set("a"));
        assertThat(Movie_.genres.set(Set.of())).isEqualTo(Movie_.genres.remove());
    }

    @Test
    void members_are_added_in_any_number() {
        assertThat(Movie_.genres.add("b", "a", "b")).isEqualTo(Movie_.genres.addAll(List.of("a", "b")));
        assertThat(Movie_.genres.addAll(List.of())).isEqualTo(UpdateAction.<Movie>none());
    }

    @Test
    void a_part_of_a_binary_is_a_binary() {
        SdkBytes part = SdkBytes.fromUtf8String("PNG");

        assertThat(Movie_.poster.contains(part))
                .isEqualTo(Movie_.poster.untyped().contains(AttributeValue.fromB(part)));
    }

    @Test
    void an_empty_set_is_no_operand() {
        assertThat(refused(Rule.VALUE_ABSENT, () -> Movie_.genres.eq(Set.of())).where())
                .isEqualTo("genres");
    }

    @Test
    void a_null_is_refused_by_the_attribute_s_name() {
        assertThatThrownBy(() -> Movie_.studio.eq(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the value given for info.studio");
        assertThatThrownBy(() -> Movie_.studio.set(nothing())).hasMessage("the value given for info.studio");
        assertThatThrownBy(() -> Movie_.studio.setOrRemove(Option.some(nothing())))
                .hasMessage("the value given for info.studio");
        assertThatThrownBy(() -> Movie_.genres.contains(nothing())).hasMessage("the member given for genres");
        assertThatThrownBy(() -> Movie_.genres.add("Drama", nothing())).hasMessage("a member given for genres");
    }

    @Test
    void an_attribute_prints_as_its_path() {
        assertThat(Movie_.actor).hasToString("info.actors[0]");
        assertThat(Movie_.actors.size()).hasToString("size(info.actors)");
        assertThat(Movie_.actors.size().untyped()).hasToString("size(info.actors)");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
