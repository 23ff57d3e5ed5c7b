package io.github.dynalect.expression;

/**
 * An item type as a value. It has nothing but its identity: the keys that one primary key makes have one, and no others have it.
 *
 * <p>So a table knows at run time what the item type of a key says to the compiler only.
 *
 * @param <T> the item type
 */
@SuppressWarnings("UnusedTypeParameter") // It is what the compiler is told, and there is nothing else.
public final class ItemType<T> {
    /** An item type that no key has yet. */
    public ItemType() {}

    /** {@return what it is; its identity has no text} */
    @Override
    public String toString() {
        return "ItemType";
    }
}
