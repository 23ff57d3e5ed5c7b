package io.github.dynalect.codec;

/**
 * Tells of a record which of several kinds it is.
 *
 * <p>Where Java has patterns in {@code switch}, one over a sealed interface forgets no kind.
 *
 * @param <D> what the kinds have in common
 */
@FunctionalInterface
public interface DocumentKinds<D> {
    /** {@return the record, as one of its kind} */
    DocumentOfKind<? extends D> of(D document);
}
