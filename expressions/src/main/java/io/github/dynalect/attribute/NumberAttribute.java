package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that holds a number. Beside its own Java type it takes {@code long} literals: {@code balance.gt(0)}.
 *
 * @param <T> the item type
 * @param <N> the Java type of the number
 */
public final class NumberAttribute<T, N extends Number> extends OrderedAttribute<T, N> {
    NumberAttribute(Path path, Codec<N> codec) {
        super(path, codec);
    }

    /** {@return the condition that the number equals the given one} */
    public Condition<T> eq(long value) {
        return compareTo(Comparator.EQ, literal(value));
    }

    /** {@return the condition that the number is not the given one; it holds also when there is none} */
    public Condition<T> ne(long value) {
        return compareTo(Comparator.NE, literal(value));
    }

    /** {@return the condition that the number is less than the given one} */
    public Condition<T> lt(long value) {
        return compareTo(Comparator.LT, literal(value));
    }

    /** {@return the condition that the number is less than the given one, or equal} */
    public Condition<T> le(long value) {
        return compareTo(Comparator.LE, literal(value));
    }

    /** {@return the condition that the number is greater than the given one} */
    public Condition<T> gt(long value) {
        return compareTo(Comparator.GT, literal(value));
    }

    /** {@return the condition that the number is greater than the given one, or equal} */
    public Condition<T> ge(long value) {
        return compareTo(Comparator.GE, literal(value));
    }

    /**
     * {@return the action that stores the number here}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the attribute's own type could not read it back
     */
    public UpdateAction<T> set(long value) {
        Literal<T> literal = literal(value);
        try {
            return new UpdateAction.Set<>(path(), new Literal<>(codec().encode(codec().decode(literal.value()))));
        } catch (MisfitException e) {
            throw Rule.NUMBER_UNREADABLE.refuse(
                    path().toString(), "a number beyond the range of " + codec(), "store a number of that type");
        }
    }

    /** {@return the action that adds to the number; where there is none, the amount is stored} */
    public UpdateAction<T> add(N amount) {
        return new UpdateAction.Add<>(path(), literal(amount));
    }

    /** {@return the action that adds to the number; where there is none, the amount is stored} */
    public UpdateAction<T> add(long amount) {
        return new UpdateAction.Add<>(path(), literal(amount));
    }

    private Literal<T> literal(long value) {
        return new Literal<>(AttributeValue.fromN(Long.toString(value)));
    }
}
