package io.github.dynalect.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reasons by chance, of some. */
record RandomReasons(Share share, List<String> codes) implements CancelledTransaction.Reasons {
    /** Those of reasons that go by themselves. */
    private static final List<String> PASSING =
            List.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    static RandomReasons passing(Share share) {
        return new RandomReasons(share, PASSING);
    }

    static RandomReasons of(Share share, List<String> codes) {
        if (codes.isEmpty() || codes.contains(CancelledTransaction.NONE)) {
            throw new IllegalArgumentException("a reason by chance is one of some, none of which is None");
        }
        return new RandomReasons(share, codes);
    }

    @Override
    public List<String> of(int actions, RandomGenerator chance) {
        List<String> reasons = new ArrayList<>();
        int certain = chance.nextInt(actions);
        for (int action = 0; action < actions; action++) {
            boolean reason = share.takes(chance) || action == certain;
            reasons.add(reason ? codes.get(chance.nextInt(codes.size())) : CancelledTransaction.NONE);
        }
        return reasons;
    }
}
