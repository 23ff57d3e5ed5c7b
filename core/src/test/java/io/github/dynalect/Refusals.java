package io.github.dynalect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;

/** The assertion that something is refused by a rule. */
public final class Refusals {
    private Refusals() {}

    public static ThrowableAssertAlternative<RefusedException> assertRefused(Rule rule, ThrowingCallable call) {
        return assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
