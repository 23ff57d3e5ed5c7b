package io.github.dynalect.attribute;

import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.path.Path;

/**
 * An attribute that holds a document: a record stored as a map. A subclass for each record has its members as fields, so
 * that {@code User_.address.city} is a word like any other.
 *
 * @param <T> the item type
 * @param <D> the record
 */
public abstract non-sealed class DocumentAttribute<T, D> extends Attribute<T, D> implements Sized<T> {
    /** A document at a path, stored by a codec. */
    protected DocumentAttribute(Path path, DocumentCodec<D> codec) {
        super(path, codec);
    }
}
