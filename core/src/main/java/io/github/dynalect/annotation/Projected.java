package io.github.dynalect.annotation;

/**
 * What an index holds of an item. The keys of the table and of the index are always among it.
 *
 * <p>Example: {@code @GlobalIndex(name = "by-artist", partition = "artist", projection = Projected.INCLUDE, include = "price")}.
 */
public enum Projected {
    /** All attributes. */
    ALL,
    /** No others than the keys. */
    KEYS_ONLY,
    /** Those that the index names, beside the keys. */
    INCLUDE
}
