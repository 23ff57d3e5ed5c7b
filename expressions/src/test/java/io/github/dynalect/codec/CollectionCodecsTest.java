package io.github.dynalect.codec;

import static io.github.dynalect.codec.Coding.NULL;
import static io.github.dynalect.codec.Coding.assertRoundTrip;
import static io.github.dynalect.codec.Coding.assertStored;
import static io.github.dynalect.codec.Coding.misfit;
import static io.github.dynalect.codec.Coding.misfitText;
import static io.github.dynalect.codec.Coding.n;
import static io.github.dynalect.codec.Coding.s;
import static io.github.dynalect.codec.Coding.sdkBytes;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CollectionCodecsTest {
    private static final Codec<List<Integer>> INTEGERS = Codecs.listOf(Codecs.integer());
    private static final Codec<Map<String, Integer>> COUNTS = Codecs.mapOf(Codecs.integer());
    private static final Codec<Map<DayOfWeek, Integer>> DAYS =
            Codecs.mapOf(DayOfWeek::valueOf, DayOfWeek::name, Codecs.integer());

    @Test
    void the_stored_forms_are_frozen() {
        assertStored(Codecs.setOf(Codecs.string()), Set.of("b", "a"), AttributeValue.fromSs(List.of("a", "b")));
        assertStored(
                Codecs.setOf(Codecs.integer()), Set.of(2, 10, -1), AttributeValue.fromNs(List.of("-1", "10", "2")));
        assertStored(
                Codecs.setOf(Codecs.sdkBytes()),
                Set.of(sdkBytes(128), sdkBytes(127), sdkBytes()),
                AttributeValue.fromBs(List.of(sdkBytes(), sdkBytes(127), sdkBytes(128))));
        assertStored(INTEGERS, List.of(2, 1), AttributeValue.fromL(List.of(n("2"), n("1"))));
        assertStored(COUNTS, Map.of("a", 1), AttributeValue.fromM(Map.of("a", n("1"))));
        assertStored(DAYS, Map.of(DayOfWeek.MONDAY, 1), AttributeValue.fromM(Map.of("MONDAY", n("1"))));
    }

    @Test
    void collections_read_back_equal() {
        assertRoundTrip(INTEGERS, List.of(), List.of(1, 1, 2));
        assertRoundTrip(COUNTS, Map.of(), Map.of("a", 1, "é", 2));
        assertRoundTrip(DAYS, Map.of(DayOfWeek.SUNDAY, 7, DayOfWeek.MONDAY, 1));
        assertRoundTrip(Codecs.setOf(Codecs.enumOf(DayOfWeek.values())), Set.of(DayOfWeek.values()));
        assertRoundTrip(Codecs.listOf(COUNTS), List.of(Map.of(), Map.of("x", 1)));
        assertRoundTrip(Codecs.mapOf(Codecs.listOf(INTEGERS)), Map.of("x", List.of(List.of(), List.of(1))));
    }

    @Test
    void vavr_collections_are_stored_as_those_of_java_are() {
        Codec<Integer> one = Codecs.integer();

        assertStored(
                VavrCodecs.listOf(one),
                io.vavr.collection.List.of(2, 1),
                AttributeValue.fromL(List.of(n("2"), n("1"))));
        assertStored(VavrCodecs.vectorOf(one), Vector.of(2, 1), AttributeValue.fromL(List.of(n("2"), n("1"))));
        assertStored(VavrCodecs.setOf(one), HashSet.of(2, 1), AttributeValue.fromNs(List.of("1", "2")));
        assertStored(VavrCodecs.mapOf(one), HashMap.of("a", 1), AttributeValue.fromM(Map.of("a", n("1"))));
        assertThat(VavrCodecs.setOf(one).isAbsent(HashSet.empty())).isTrue();
        assertThat(VavrCodecs.setOf(one).whenAbsent()).contains(HashSet.empty());
        assertThat(List.of(VavrCodecs.listOf(one), VavrCodecs.setOf(one), VavrCodecs.mapOf(one)))
                .hasToString("[listOf(int), setOf(int), mapOf(int)]");
    }

    @Test
    void what_is_read_cannot_be_changed() {
        assertThat(INTEGERS.decode(INTEGERS.encode(List.of(1)))).isUnmodifiable();
        assertThat(COUNTS.decode(COUNTS.encode(Map.of("a", 1)))).isUnmodifiable();
        assertThatThrownBy(() -> Codecs.setOf(Codecs.integer())
                        .decode(AttributeValue.fromNs(List.of("1")))
                        .add(2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_empty_set_is_stored_as_nothing_and_an_empty_list_or_map_is_a_value() {
        Codec<Set<Integer>> set = Codecs.setOf(Codecs.integer());

        assertThat(set.isAbsent(Set.of())).isTrue();
        assertThat(set.isAbsent(Set.of(1))).isFalse();
        assertThat(set.whenAbsent()).contains(Set.of());
        assertThat(INTEGERS.isAbsent(List.of())).isFalse();
        assertThat(COUNTS.isAbsent(Map.of())).isFalse();
        refused(Rule.SET_EMPTY, () -> set.encode(Set.of()));
    }

    @Test
    void members_that_are_equal_once_they_are_stored_are_refused() {
        Set<BigDecimal> spellings = Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"));
        Set<String> twice = Collections.newSetFromMap(new IdentityHashMap<>());
        twice.add("a");
        twice.add(String.valueOf(new char[] {'a'}));

        refused(Rule.SET_DUPLICATE, () -> Codecs.setOf(Codecs.decimal()).encode(spellings));
        refused(Rule.SET_DUPLICATE, () -> Codecs.setOf(Codecs.string()).encode(twice));
        refused(Rule.SET_DUPLICATE, () -> Codecs.stringSet().encode(twice));
    }

    @Test
    void members_that_a_set_cannot_hold_are_refused() {
        Codec<Set<AttributeValue>> raw = Codecs.setOf(Codecs.raw());

        refused(Rule.SET_MEMBER, () -> raw.encode(Set.of(s("1"), n("1"))));
        refused(Rule.SET_MEMBER, () -> Codecs.setOf(Codecs.bool()).encode(Set.of(true)));
        refused(Rule.SET_MEMBER, () -> Codecs.setOf(INTEGERS).encode(Set.of(List.of(1))));
        refused(Rule.SET_MEMBER, () -> Codecs.setOf(Codecs.string().optional()).encode(Set.of(Option.none())));
    }

    @Test
    void a_misfit_in_a_set_is_one_of_the_set() {
        Codec<Set<Integer>> set = Codecs.setOf(Codecs.integer());

        assertThat(misfitText(set, n("1"))).isEqualTo("the value is of type N, not a set of int");
        assertThat(misfitText(set, AttributeValue.fromSs(List.of("1"))))
                .isEqualTo("the value is of type SS, not a set of N (int)");
        assertThat(misfitText(set, AttributeValue.fromBs(List.of(sdkBytes(1)))))
                .isEqualTo("the value is of type BS, not a set of N (int)");
        assertThat(misfit(set, AttributeValue.fromNs(List.of("1.5")))).isInstanceOf(Misfit.Unreadable.class);
    }

    @Test
    void stored_members_that_read_as_equal_are_a_misfit() {
        Codec<Set<String>> folding =
                Codecs.setOf(Codecs.string().map(text -> text.toLowerCase(Locale.ROOT), text -> text));

        assertThat(misfitText(folding, AttributeValue.fromSs(List.of("A", "a"))))
                .isEqualTo("the value is not a set whose members differ once they are read");
    }

    @Test
    void none_stands_in_a_list_as_null_and_an_empty_set_does_not_stand_there() {
        Codec<List<Option<String>>> options = Codecs.listOf(Codecs.string().optional());

        assertStored(options, List.of(Option.some("a"), Option.none()), AttributeValue.fromL(List.of(s("a"), NULL)));
        refused(Rule.SET_EMPTY, () -> Codecs.listOf(Codecs.stringSet()).encode(List.of(Set.of("a"), Set.of())));
    }

    @Test
    void a_misfit_in_a_list_names_the_index() {
        assertThat(misfitText(INTEGERS, AttributeValue.fromL(List.of(n("1"), NULL))))
                .isEqualTo("[1] is of type NULL, not N (int)");
        assertThat(misfitText(INTEGERS, s("1"))).isEqualTo("the value is of type S, not L (a list)");
        assertThat(misfitText(
                        Codecs.listOf(COUNTS),
                        AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("a", s("x")))))))
                .isEqualTo("[0].a is of type S, not N (int)");
    }

    @Test
    void an_entry_whose_value_is_absent_is_left_out() {
        Codec<Map<String, Option<String>>> codec = Codecs.mapOf(Codecs.string().optional());

        assertThat(codec.encode(Map.of("a", Option.some("x"), "b", Option.none())))
                .isEqualTo(AttributeValue.fromM(Map.of("a", s("x"))));
        assertThat(codec.decode(AttributeValue.fromM(Map.of("b", NULL)))).isEqualTo(Map.of("b", Option.none()));
    }

    @Test
    void a_misfit_in_a_map_names_the_key() {
        assertThat(misfitText(COUNTS, AttributeValue.fromM(Map.of("a", s("x")))))
                .isEqualTo("a is of type S, not N (int)");
        assertThat(misfitText(COUNTS, AttributeValue.fromL(List.of())))
                .isEqualTo("the value is of type L, not M (a map)");
        assertThat(misfitText(DAYS, AttributeValue.fromM(Map.of("monday", n("1")))))
                .isEqualTo("monday is not under a key that its conversion takes (IllegalArgumentException)");
    }

    @Test
    void two_keys_with_one_text_are_refused_and_two_texts_for_one_key_are_a_misfit() {
        Codec<Map<String, Integer>> folding = Codecs.mapOf(
                text -> text.toLowerCase(Locale.ROOT), key -> key.toLowerCase(Locale.ROOT), Codecs.integer());

        refused(Rule.MAP_DUPLICATE, () -> folding.encode(Map.of("a", 1, "A", 2)));
        assertThat(misfitText(folding, AttributeValue.fromM(Map.of("a", n("1"), "A", n("2")))))
                .endsWith("is not under a key of its own");
    }

    @Test
    void a_key_is_a_name_as_dynamodb_takes_it() {
        assertRoundTrip(COUNTS, Map.of("a".repeat(65_535), 1), Map.of("é".repeat(32_767), 1), Map.of("\u0000", 1));
        refused(Rule.NAME_LENGTH, () -> COUNTS.encode(Map.of("", 1)));
        refused(Rule.NAME_LENGTH, () -> COUNTS.encode(Map.of("a".repeat(65_536), 1)));
        refused(Rule.NAME_LENGTH, () -> COUNTS.encode(Map.of("é".repeat(32_768), 1)));
        refused(Rule.TEXT_WELL_FORMED, () -> COUNTS.encode(Map.of("\uD800", 1)));
    }

    @Test
    void what_is_stored_keeps_nothing_of_what_was_given() {
        List<Integer> given = new java.util.ArrayList<>(List.of(1));
        AttributeValue stored = INTEGERS.encode(given);
        given.add(2);

        assertThat(stored).isEqualTo(AttributeValue.fromL(List.of(n("1"))));
        assertThat(stored.l()).isUnmodifiable();
    }
}
