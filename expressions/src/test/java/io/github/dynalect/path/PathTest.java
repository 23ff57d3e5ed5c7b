package io.github.dynalect.path;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    @Test
    void a_path_reads_as_people_write_it() {
        assertThat(Path.of("lines").at(0).child("price").at(2).at(1)).hasToString("lines[0].price[2][1]");
    }

    @Test
    void a_dot_is_part_of_a_name() {
        assertThat(Path.of("a.b")).isNotEqualTo(Path.of("a").child("b"));
        assertThat(Path.of("a.b").isNested()).isFalse();
        assertThat(Path.of("a.b").attribute()).isEqualTo("a.b");
    }

    @Test
    void a_path_contains_itself_and_what_lies_below() {
        Path lines = Path.of("lines");

        assertThat(lines.contains(lines)).isTrue();
        assertThat(lines.contains(lines.at(0).child("price"))).isTrue();
        assertThat(lines.at(0).contains(lines)).isFalse();
        assertThat(lines.contains(Path.of("line"))).isFalse();
    }

    @Test
    void a_place_cannot_be_a_map_and_a_list() {
        Path a = Path.of("a");

        assertThat(a.child("b").conflictsWith(a.at(1))).isTrue();
        assertThat(a.at(1).child("x").conflictsWith(a.child("b"))).isTrue();
        assertThat(a.child("b").conflictsWith(a.child("c"))).isFalse();
        assertThat(a.at(0).conflictsWith(a.at(1))).isFalse();
        assertThat(a.child("b").child("x").conflictsWith(a.child("c").at(0))).isFalse();
        assertThat(a.conflictsWith(a.at(1))).isFalse();
    }

    @Test
    void thirty_two_steps_are_a_path_and_thirty_three_are_not() {
        Path deepest = Path.of("a");
        for (int step = 2; step <= 32; step++) {
            deepest = deepest.child("a");
        }
        Path path = deepest;

        assertThat(path.steps()).hasSize(32);
        refused(Rule.PATH_DEPTH, () -> path.at(0));
    }

    @Test
    void a_path_begins_with_a_name() {
        refused(Rule.PATH_START, () -> new Path(List.of()));
        refused(Rule.PATH_START, () -> new Path(List.of(new Step.Index(0))));
    }

    @Test
    void an_index_is_not_negative() {
        refused(Rule.LIST_INDEX, () -> Path.of("a").at(-1));
        assertThat(Path.of("a").at(Integer.MAX_VALUE)).hasToString("a[2147483647]");
    }

    @Test
    void a_name_has_1_to_65535_bytes_in_utf_8() {
        refused(Rule.NAME_LENGTH, () -> Path.of(""));
        refused(Rule.NAME_LENGTH, () -> Path.of("é".repeat(32_768)));
        assertThat(Path.of("é".repeat(32_767) + "e").attribute()).hasSize(32_768);
    }

    @Test
    void a_name_is_well_formed() {
        refused(Rule.TEXT_WELL_FORMED, () -> Path.of("broken \uD800 name"));
        assertThat(Path.of("whole \uD83D\uDE00 name").attribute()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.b",
                "a[0]",
                "a[0][1]",
                "a.b[3].c",
                "name with spaces.#:",
                "a[2147483647].b",
                "a[1234567890]"
            })
    void a_path_is_parsed_from_what_it_prints(String text) {
        assertThat(Path.parse(text)).hasToString(text);
    }

    @Test
    void a_parsed_path_is_the_path_of_its_steps() {
        assertThat(Path.parse("lines[0].price"))
                .isEqualTo(Path.of("lines").at(0).child("price"));
        assertThat(Path.parse("a[007]")).isEqualTo(Path.of("a").at(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''       | 0", ".a       | 0", "a.       | 2", "a..b     | 2", "a.[0]    | 2", "[0]      | 0",
                "a[       | 2", "a[]      | 2", "a[-1]    | 2", "a[x]     | 2", "a[0]b    | 4", "a]       | 1",
                "a[0      | 2", "a[2147483648] | 2", "a[١] | 2"
            })
    void what_is_no_path_is_refused_at_its_character(String text, int character) {
        assertThat(refused(Rule.PATH_TEXT, () -> Path.parse(text)).where()).isEqualTo("path, character " + character);
    }
}
