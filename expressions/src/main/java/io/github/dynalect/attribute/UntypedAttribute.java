package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute whose name, or type, is known at run time only. Its values are attribute values, and it has every operator
 * of every type; what DynamoDB forbids for a given value is refused when it is built.
 *
 * @param <T> the item type; {@code Object} where there is none
 */
public final class UntypedAttribute<T> extends Attribute<T, AttributeValue>
        implements UntypedComparand<T>, UntypedPart<T> {
    UntypedAttribute(Path path) {
        super(path, Codecs.raw());
    }

    /**
     * {@return a member of the map that is stored here}
     *
     * @throws io.github.dynalect.refusal.RefusedException as of {@link Path#child}
     */
    public UntypedAttribute<T> key(String name) {
        return new UntypedAttribute<>(path().child(name));
    }

    /**
     * {@return an element of the list that is stored here}
     *
     * @throws io.github.dynalect.refusal.RefusedException as of {@link Path#at}
     */
    public UntypedAttribute<T> at(int index) {
        return new UntypedAttribute<>(path().at(index));
    }

    /** {@return the action that adds a number, or the members of a set} */
    public UpdateAction<T> add(AttributeValue amount) {
        return new UpdateAction.Add<>(path(), literal(amount));
    }

    /** {@return the action that takes the members of a set out of the set that is stored here} */
    public UpdateAction<T> delete(AttributeValue members) {
        return new UpdateAction.Delete<>(path(), literal(members));
    }

    @Override
    public OrElse.OfUntyped<T> orElse(AttributeValue otherwise) {
        return new OrElse.OfUntyped<>(this, literal(otherwise));
    }

    @Override
    public <S extends T> OrElse.OfUntyped<S> orElse(SettablePart<? super S, ? extends AttributeValue> otherwise) {
        return new OrElse.OfUntyped<>(this, otherwise.setValue());
    }
}
