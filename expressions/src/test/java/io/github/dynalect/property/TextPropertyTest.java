package io.github.dynalect.property;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the text of every tree. */
class TextPropertyTest {
    private static final int CASES = 20_000;

    static Stream<Kind<?>> kinds() {
        return Kind.ALL.toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <E> void a_text_has_numbered_placeholders_needed_parentheses_and_few_characters(Kind<E> kind) {
        Property.of(kind).holds(Run.of(CASES), trial -> {
            Rendered rendered = kind.render().apply(trial.tree());
            String text = kind.text().apply(rendered).getOrElse("");
            return Placeholders.complaint(text, rendered)
                    .orElse(() -> Brackets.of(text).complaint())
                    .orElse(() -> Option.when(!isShortAscii(text), "other characters, or too many"));
        });
    }

    private static boolean isShortAscii(String text) {
        return text.length() <= Limits.EXPRESSION_BYTES && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    @Test
    void the_operators_of_a_condition_are_those_in_its_text() {
        Property.of(Kind.CONDITION)
                .holds(
                        Run.of(CASES),
                        trial -> Kind.CONDITION
                                .text(trial.tree())
                                .map(Operators::inCondition)
                                .flatMap(
                                        count -> counted(count, operators -> Padding.padded(trial.tree(), operators))));
    }

    @Test
    void the_operators_of_an_update_are_those_in_its_text() {
        Property.of(Kind.UPDATE)
                .holds(
                        Run.of(CASES),
                        trial -> Kind.UPDATE
                                .text(trial.tree())
                                .map(Operators::inUpdate)
                                .flatMap(
                                        count -> counted(count, operators -> Padding.padded(trial.tree(), operators))));
    }

    /** A tree of that many operators takes as many as the limit leaves room for, and not one more. */
    private static Option<String> counted(int operators, Function<Integer, ?> padded) {
        int room = Limits.OPERATORS - operators;
        if (!isAdmitted(room, padded)) {
            return Option.some("counted are more than " + operators);
        }
        return Option.when(isAdmitted(room + 1, padded), () -> "counted are fewer than " + operators);
    }

    private static boolean isAdmitted(int operators, Function<Integer, ?> padded) {
        try {
            return padded.apply(operators) != null;
        } catch (RefusedException refused) {
            if (refused.rule() != Rule.OPERATOR_COUNT) {
                throw refused;
            }
            return false;
        }
    }
}
