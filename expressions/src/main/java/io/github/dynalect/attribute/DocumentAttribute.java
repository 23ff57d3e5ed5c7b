package io.github.dynalect.attribute;

import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that holds a document: a record stored as a map. A subclass for each record has its members as fields, so
 * that {@code User_.address.city} is a word like any other.
 *
 * @param <T> the item type
 * @param <D> the record
 */
public abstract non-sealed class DocumentAttribute<T, D> extends Attribute<T, D> implements Sized<T> {
    private final DocumentCodec<D> members;

    /** A document at a path, stored by a codec. */
    protected DocumentAttribute(Path path, DocumentCodec<D> codec) {
        super(path, codec);
        this.members = codec;
    }

    /**
     * {@return the action that stores the members of a document into the one that is here, and removes those that are absent}
     *
     * <p>What the stored document has beside them stays, unlike with {@link #set(Object)}, which replaces it. What the document
     * keeps beside its declared members is stored too. A member that
     * is a document itself is replaced. If there is no document here, the service finds the update invalid, and nothing
     * changes: where that may be so, {@code set} it as a whole.
     */
    public final UpdateAction<T> merge(D document) {
        Map<String, AttributeValue> stored = literal(document).value().m();
        Vector<String> declared = Vector.ofAll(members.members()).map(Member::name);
        return new UpdateAction.All<>(declared.appendAll(
                        Vector.ofAll(stored.keySet()).removeAll(declared))
                .map(name -> {
                    Path place = path().child(name);
                    return stored.containsKey(name)
                            ? new UpdateAction.Set<T>(place, new Literal<>(stored.get(name)))
                            : new UpdateAction.Remove<T>(place);
                }));
    }
}
