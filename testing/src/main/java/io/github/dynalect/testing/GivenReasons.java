package io.github.dynalect.testing;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The same reasons for each transaction. */
record GivenReasons(List<String> codes) implements CancelledTransaction.Reasons {
    static GivenReasons of(List<String> codes) {
        if (codes.stream().allMatch(CancelledTransaction.NONE::equals)) {
            throw new IllegalArgumentException("a cancelled transaction has a reason other than None");
        }
        return new GivenReasons(codes);
    }

    @Override
    public List<String> of(int actions, RandomGenerator chance) {
        if (codes.size() > actions) {
            throw new IllegalStateException(
                    "the script has " + codes.size() + " reasons for a transaction of " + actions + " actions");
        }
        return Stream.concat(codes.stream(), Stream.generate(() -> CancelledTransaction.NONE))
                .limit(actions)
                .toList();
    }
}
