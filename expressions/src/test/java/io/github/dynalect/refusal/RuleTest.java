package io.github.dynalect.refusal;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.path.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void a_refusal_says_where_what_the_rule_and_the_remedy() {
        assertThat(refused(Rule.LIST_INDEX, () -> Path.of("lines").at(-3)))
                .hasMessage("list index: index -3. Rule LIST_INDEX (SERVICE): a list index is 0 or more."
                        + " Remedy: count from 0.");
    }

    @Test
    void the_policies_are_these_and_no_others() {
        assertThat(Arrays.stream(Rule.values()).filter(rule -> rule.origin() == Origin.POLICY))
                .containsExactly(
                        Rule.NUMBER_UNREADABLE,
                        Rule.TEXT_WELL_FORMED,
                        Rule.INSTANT_RANGE,
                        Rule.VALUE_ABSENT,
                        Rule.UPDATE_EMPTY,
                        Rule.SCHEMA);
    }
}
