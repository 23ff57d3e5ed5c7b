package io.github.dynalect.codec;

import java.util.Objects;

/**
 * A record and the codec of its kind. Its text does not show the record.
 *
 * @param codec the codec
 * @param document the record
 * @param <K> the kind
 */
public record DocumentOfKind<K>(DocumentCodec<K> codec, K document) {
    /** A record, and how it is stored. */
    public DocumentOfKind {
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(document, "document");
    }

    @Override
    public String toString() {
        return "one of " + codec;
    }
}
