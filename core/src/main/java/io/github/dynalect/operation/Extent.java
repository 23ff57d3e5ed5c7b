package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;

/**
 * How much of what there is a reading reads, and from where on.
 *
 * @param limit the most rows that are wanted
 * @param pageSize the most items that one request reads
 * @param readBudget the most requests that are sent
 * @param after where it goes on
 */
record Extent(Option<Integer> limit, Option<Integer> pageSize, Option<Integer> readBudget, Option<Cursor> after) {
    static final Extent ALL = new Extent(Option.none(), Option.none(), Option.none(), Option.none());

    Extent limit(int rows) {
        return new Extent(Option.some(positive("limit", rows)), pageSize, readBudget, after);
    }

    Extent pageSize(int items) {
        return new Extent(limit, Option.some(positive("pageSize", items)), readBudget, after);
    }

    Extent readBudget(int requests) {
        return new Extent(limit, pageSize, Option.some(positive("readBudget", requests)), after);
    }

    Extent after(Option<Cursor> cursor) {
        return new Extent(limit, pageSize, readBudget, cursor);
    }

    /** Rows that nobody takes need not be read; with a filter, nobody knows how many of the items become rows. */
    Option<Integer> itemsOfRequest(Option<Integer> wanted, boolean filtered) {
        if (filtered || wanted.isEmpty()) {
            return pageSize;
        }
        return Option.some(Math.min(wanted.get(), pageSize.getOrElse(Integer.MAX_VALUE)));
    }

    String words() {
        return word("limit", limit)
                + word("pageSize", pageSize)
                + word("readBudget", readBudget)
                + (after.isEmpty() ? "" : ", after a cursor");
    }

    private static String word(String name, Option<Integer> number) {
        return number.fold(() -> "", given -> ", " + name + " " + given);
    }

    private static int positive(String name, int number) {
        if (number < 1) {
            throw Rule.READ_AMOUNT.refuse(name, String.valueOf(number), "give at least 1");
        }
        return number;
    }
}
