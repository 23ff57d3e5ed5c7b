package io.github.dynalect.refusal;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.path.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void a_refusal_says_where_what_the_rule_and_the_remedy() {
        assertThat(refused(Rule.LIST_INDEX, () -> Path.of("lines").at(-3)))
                .hasMessage("list index: index -3. Rule LIST_INDEX (SERVICE): a list index is from 0 to 2147483647."
                        + " Remedy: count from 0.");
    }

    @Test
    void a_refusal_is_one_line_whatever_the_names_in_it() {
        RefusedException refusal =
                Rule.SCHEMA.refuse("a", "c\u001b\u0085\u2028\u2029d", "e").at("$1\n");

        assertThat(refusal.where()).isEqualTo("$1\\n");
        assertThat(refusal.at("f\n")).hasMessageStartingWith("f\\n.$1\\n: c\\u001b\\u0085\\u2028\\u2029d. Rule");
        assertThat(Rule.SCHEMA.refuse("a\nb\r\t\0", "c", "d")).hasMessageStartingWith("a\\nb\\r\\t\\u0000: c. Rule");
    }

    @Test
    void a_refusal_that_is_told_with_a_further_place_still_shows_the_line_that_refused() {
        RefusedException refusal = Rule.SCHEMA.refuse("a", "c", "d");

        assertThat(refusal.at("f").getStackTrace()).isEqualTo(refusal.getStackTrace());
    }

    @Test
    void a_refusal_may_be_told_as_part_of_another_place() {
        RefusedException refusal = Rule.SCHEMA.refuse("a", "c", "d");

        assertThat(refusal.within("items[1]").where()).isEqualTo("items[1].a");
        assertThat(Rule.SCHEMA.refuse("[2]", "c", "d").within("items").where()).isEqualTo("items[2]");
        assertThat(refusal.within("items").getStackTrace()).isEqualTo(refusal.getStackTrace());
        assertThat(refusal.within("items").rule()).isEqualTo(Rule.SCHEMA);
    }

    @Test
    void what_turns_the_direction_of_a_line_is_escaped_too() {
        assertThat(Rule.SCHEMA.refuse("x\u202ey", "c", "d").where()).isEqualTo("x\\u202ey");
    }

    @Test
    void a_refusal_shows_at_most_200_characters_of_what_was_given() {
        String longest = "x".repeat(200);
        String cut = "x".repeat(199) + "…";

        assertThat(Rule.SCHEMA.refuse(longest, longest, "e"))
                .hasMessageStartingWith(longest + ": " + longest + ". Rule");
        assertThat(Rule.SCHEMA.refuse(longest + "x", longest + "x", "e"))
                .hasMessageStartingWith(cut + ": " + cut + ". Rule");
        assertThat(Rule.SCHEMA.refuse(longest + "x", "c", "e").where()).isEqualTo(cut);
        assertThat(Rule.SCHEMA.refuse("\0".repeat(34), "c", "e").where()).hasSize(200);
    }

    @Test
    void a_refusal_is_not_cut_within_a_character() {
        for (String rest : List.of("😀😀", "😀xx")) {
            assertThat(Rule.SCHEMA.refuse("x".repeat(198) + rest, "c", "e").where())
                    .isEqualTo("x".repeat(198) + "…");
        }
    }

    @Test
    void the_policies_are_these_and_no_others() {
        assertThat(Arrays.stream(Rule.values()).filter(rule -> rule.origin() == Origin.POLICY))
                .containsExactly(
                        Rule.CONSTANT,
                        Rule.CHOICES_COUNT,
                        Rule.NUMBER_TYPE,
                        Rule.NUMBER_LENGTH,
                        Rule.MAP_DUPLICATE,
                        Rule.TEXT_WELL_FORMED,
                        Rule.TIME_RANGE,
                        Rule.TIME_PRECISION,
                        Rule.CONVERSION,
                        Rule.VALUE_ABSENT,
                        Rule.UPDATE_EMPTY,
                        Rule.FILTER_UNSEEN,
                        Rule.INDEX_KIND,
                        Rule.TEMPLATE,
                        Rule.TEMPLATE_VALUE,
                        Rule.KEY_PARTS,
                        Rule.INDEX_KEY_PARTS,
                        Rule.UPSERT_INCOMPLETE,
                        Rule.MERGE_EMPTY,
                        Rule.REQUIRED_REMOVED,
                        Rule.ASYNCHRONOUS,
                        Rule.RETURNED,
                        Rule.TABLE_NAME_REPEATED,
                        Rule.WAIT_TIME,
                        Rule.CURSOR_KEY,
                        Rule.CURSOR_AGE,
                        Rule.DEFAULT,
                        Rule.MEMBER_TWICE,
                        Rule.SCHEMA_WRITES,
                        Rule.SCHEMA_READS,
                        Rule.CURSOR,
                        Rule.ONE_CLIENT,
                        Rule.ONE_NAME,
                        Rule.BACKOFF,
                        Rule.TRANSACTION_CHECK,
                        Rule.READ_AMOUNT,
                        Rule.VALIDATION,
                        Rule.VIEW,
                        Rule.SCHEMA,
                        Rule.KINDS,
                        Rule.KIND_UPDATED,
                        Rule.KIND_BATCH,
                        Rule.KEY_KIND,
                        Rule.LIFECYCLE,
                        Rule.LIFECYCLE_UPDATED,
                        Rule.LIFECYCLE_NONE,
                        Rule.VERSION_VALUE,
                        Rule.VERSION_BATCH,
                        Rule.ID_MISSING,
                        Rule.TIME_TO_LIVE);
    }
}
