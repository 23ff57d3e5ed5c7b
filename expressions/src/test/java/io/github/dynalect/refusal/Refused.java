package io.github.dynalect.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The assertion that something is refused, by which rule. */
public final class Refused {
    private Refused() {}

    /** Runs the call, and returns the refusal to look at its words. */
    @CanIgnoreReturnValue
    public static RefusedException refused(Rule rule, ThrowingCallable call) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, call);
        assertThat(refusal).as("a refusal by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
