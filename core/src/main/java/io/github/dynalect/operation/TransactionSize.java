package io.github.dynalect.operation;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What a transaction may consist of: 1 to 100 parts, each of another item. */
final class TransactionSize {
    private TransactionSize() {}

    static <P> Vector<P> checked(Vector<P> parts) {
        if (parts.isEmpty() || parts.length() > Limits.TRANSACTION_ACTIONS) {
            throw Rule.TRANSACTION_SIZE.refuse(
                    "transaction", parts.length() + " actions", "give 1 to " + Limits.TRANSACTION_ACTIONS);
        }
        return parts;
    }

    static <P> void distinct(Vector<P> parts, Function<? super P, Place> place, String second, String remedy) {
        Set<Place> places = new HashSet<>();
        for (P part : parts) {
            if (!places.add(place.apply(part))) {
                throw Rule.TRANSACTION_ITEMS.refuse(part.toString(), second + " of this item", remedy);
            }
        }
    }
}
