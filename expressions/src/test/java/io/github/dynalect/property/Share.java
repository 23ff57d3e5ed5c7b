package io.github.dynalect.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vavr.collection.Vector;

/** How many of some answers were yes. Properties that are almost always true, or false, say little. */
final class Share {
    private int yes;
    private int all;

    @CanIgnoreReturnValue
    Vector<Boolean> counted(Vector<Boolean> answers) {
        yes += answers.count(answer -> answer);
        all += answers.length();
        return answers;
    }

    @CanIgnoreReturnValue
    boolean counted(boolean answer) {
        return counted(Vector.of(answer)).head();
    }

    void isBetween(int least, int most) {
        assertThat(100.0 * yes / all).as("percent of %d answers", all).isBetween((double) least, (double) most);
    }
}
