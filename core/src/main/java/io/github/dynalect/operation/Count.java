package io.github.dynalect.operation;

/**
 * How many items a reading finds.
 *
 * @param matched the items that the filter leaves; all, if there is none
 * @param scanned the items that were read for that, and paid for
 */
public record Count(long matched, long scanned) {
    static final Count NONE = new Count(0, 0);

    Count plus(long moreMatched, long moreScanned) {
        return new Count(matched + moreMatched, scanned + moreScanned);
    }
}
