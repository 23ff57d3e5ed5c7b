package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that holds a number.
 *
 * @param <T> the item type
 * @param <N> the Java type of the number
 */
public final class NumberAttribute<T, N extends Number> extends OrderedAttribute<T, N>
        implements NumberComparand<T, N>, NumberPart<T, N> {
    private final Option<LongFunction<N>> ofLong;

    /** None makes the numbers of literals where the codec reads them, as it does those of the standard types. */
    NumberAttribute(Path path, Codec<N> codec, Option<LongFunction<N>> ofLong) {
        super(path, codec);
        this.ofLong = ofLong;
    }

    @Override
    public Literal<T> literal(long value) {
        try {
            return ofLong.isDefined() ? literal(ofLong.get().apply(value)) : read(value);
        } catch (ArithmeticException | MisfitException e) {
            throw Rule.NUMBER_TYPE.refuse(
                    path().toString(), "a number beyond the range of " + codec(), "give a number of that type");
        }
    }

    private Literal<T> read(long value) {
        AttributeValue text = AttributeValue.createN(Long.toString(value));
        N number = codec().decode(text);
        if (!(number instanceof Double) && !(number instanceof Float)) {
            return new Literal<>(text);
        }
        // What floats is read as the nearest there is, and has a text of its own.
        if (new BigDecimal(number.doubleValue()).compareTo(BigDecimal.valueOf(value)) != 0) {
            throw new ArithmeticException("a literal that the type cannot hold");
        }
        return literal(number);
    }

    /** {@return the action that stores the number here} */
    public UpdateAction<T> set(long value) {
        return Nodes.set(path(), literal(value));
    }

    /** {@return the action that stores the number here if nothing is stored} */
    public UpdateAction<T> setIfAbsent(long value) {
        return set(orElse(value));
    }

    /**
     * {@return the action that adds to the number; where there is none, the amount is stored}
     *
     * <p>The sum may exceed the attribute's own type, which DynamoDB does not know: guard it with {@code onlyIf}.
     */
    public UpdateAction<T> add(N amount) {
        return Nodes.add(path(), literal(amount));
    }

    /** {@return the action that adds to the number, like {@link #add(Number)}} */
    public UpdateAction<T> add(long amount) {
        return Nodes.add(path(), literal(amount));
    }

    @Override
    public OrElse.OfNumber<T, N> orElse(N otherwise) {
        return new OrElse.OfNumber<>(this, literal(otherwise));
    }

    /** {@return the number here, or the given one where the item has none: to be set somewhere, or computed with} */
    public OrElse.OfNumber<T, N> orElse(long otherwise) {
        return new OrElse.OfNumber<>(this, literal(otherwise));
    }

    @Override
    public <S extends T> OrElse.OfNumber<S, N> orElse(SettablePart<? super S, ? extends N> otherwise) {
        return new OrElse.OfNumber<>(this, otherwise.setValue());
    }
}
