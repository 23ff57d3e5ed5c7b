package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The value of an attribute, or another where the item has none: {@code if_not_exists}.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface OrElse<T, V> extends SettablePart<T, V> {
    /** {@return a value, as it would be stored here} */
    Operand.Literal<T> literal(V given);

    /**
     * Such a value of a type that has no words of its own.
     *
     * @param <T> the item type
     * @param <V> the Java type of the value
     */
    sealed class OfAny<T, V> implements OrElse<T, V> permits OfNumber, OfList, OfUntyped {
        private final Attribute<? super T, V> attribute;
        private final SetValue.IfNotExists<T> value;

        OfAny(Attribute<? super T, V> attribute, SetValue.Term<? super T> otherwise) {
            this.attribute = attribute;
            this.value = new SetValue.IfNotExists<>(attribute.path(), otherwise);
        }

        @Override
        public final SetValue.Term<T> setValue() {
            return value;
        }

        @Override
        public final Operand.Literal<T> literal(V given) {
            return new Operand.Literal<>(attribute.literal(given).value());
        }

        /** {@return the attribute and what stands in for it, without given values} */
        @Override
        public final String toString() {
            return value.toString();
        }
    }

    /**
     * Such a value that is a number.
     *
     * @param <T> the item type
     * @param <N> the Java type of the number
     */
    final class OfNumber<T, N extends Number> extends OfAny<T, N> implements NumberPart<T, N> {
        private final NumberAttribute<? super T, N> number;

        OfNumber(NumberAttribute<? super T, N> number, SetValue.Term<? super T> otherwise) {
            super(number, otherwise);
            this.number = number;
        }

        @Override
        public Operand.Literal<T> literal(long given) {
            return new Operand.Literal<>(number.literal(given).value());
        }
    }

    /**
     * Such a value that is a list.
     *
     * @param <T> the item type
     * @param <E> the Java type of the elements
     */
    final class OfList<T, E> extends OfAny<T, List<E>> implements ListPart<T, E> {
        OfList(Attribute<? super T, List<E>> attribute, SetValue.Term<? super T> otherwise) {
            super(attribute, otherwise);
        }
    }

    /**
     * Such a value of a type that is known at run time only.
     *
     * @param <T> the item type
     */
    final class OfUntyped<T> extends OfAny<T, AttributeValue> implements UntypedPart<T> {
        OfUntyped(Attribute<? super T, AttributeValue> attribute, SetValue.Term<? super T> otherwise) {
            super(attribute, otherwise);
        }
    }
}
