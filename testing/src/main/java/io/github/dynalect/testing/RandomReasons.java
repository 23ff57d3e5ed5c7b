package io.github.dynalect.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reasons by chance, of those that go by themselves. */
record RandomReasons(Share share) implements CancelledTransaction.Reasons {
    private static final List<String> CODES =
            List.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    @Override
    public List<String> of(int actions, RandomGenerator chance) {
        List<String> codes = new ArrayList<>();
        int certain = chance.nextInt(actions);
        for (int action = 0; action < actions; action++) {
            boolean reason = share.takes(chance) || action == certain;
            codes.add(reason ? CODES.get(chance.nextInt(CODES.size())) : CancelledTransaction.NONE);
        }
        return codes;
    }
}
