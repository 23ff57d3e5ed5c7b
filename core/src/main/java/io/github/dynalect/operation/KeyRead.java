package io.github.dynalect.operation;

/**
 * One entry of a batch of reads: two are equal if they read the same item in the same way.
 *
 * @param how how it is read
 * @param place where the item is
 */
record KeyRead(KeysRead<?> how, Place place) {
    /** Whether both can be in one call, which reads all items of a table in one way. */
    boolean goesWith(KeyRead other) {
        return !place.isMistakenFor(other.place)
                && (how.equals(other.how) || !place.table().equals(other.place.table()));
    }
}
