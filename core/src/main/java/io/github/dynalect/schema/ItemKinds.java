package io.github.dynalect.schema;

/**
 * Tells of an item which of several kinds it is.
 *
 * <p>Where Java has patterns in {@code switch}, one over a sealed interface forgets no kind:
 *
 * <pre>{@code
 * animal -> switch (animal) {
 *     case Dog dog -> new ItemOfKind<>(Dog_.SCHEMA, dog);
 *     case Cat cat -> new ItemOfKind<>(Cat_.SCHEMA, cat);
 * }
 * }</pre>
 *
 * @param <T> what the kinds have in common
 */
@FunctionalInterface
public interface ItemKinds<T> {
    /** {@return the item, as one of its kind} */
    ItemOfKind<? extends T> of(T item);
}
