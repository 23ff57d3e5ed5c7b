package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.Rule;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The place of a part in a composed sort attribute.
 *
 * <p>A range of the part's values is one of texts that begin as the text does before it: so it holds neither items that begin
 * otherwise nor, after a value, those that have that value and go on.
 *
 * @param begun what is given before it
 * @param attribute the part
 * @param piece the part as the template has it
 * @param following the fixed text after it; empty at the end, and where a part follows
 * @param last whether it is at the end
 * @param next what the text up to the end of the part gives
 */
record PartPosition<T, S, N>(
        Begun begun,
        Attribute<? super T, S> attribute,
        Piece.Part<T> piece,
        String following,
        boolean last,
        Function<Begun, N> next)
        implements SortPosition<T, S, N> {
    @Override
    public KeyCondition<T> untested() {
        return begun.all();
    }

    @Override
    public N equal(S value) {
        return next.apply(begun.with(text(value)));
    }

    @Override
    public KeyCondition<T> compared(Comparator comparator, S value) {
        String text = begun.text() + text(value);
        return switch (comparator) {
            case LT -> upTo(lessThan(text));
            case LE -> upTo(greatest(text));
            case GT -> from(last ? Bounds.after(text) : Bounds.afterAll(text + following));
            case GE -> from(text);
            default ->
                throw Rule.KEY_TEST.refuse(piece.name(), "the comparator " + comparator, "use another, or an equality");
        };
    }

    /** The last of the texts with a value: what follows it may differ. */
    private String greatest(String text) {
        return last ? text : Bounds.lastOf(text + following);
    }

    private String lessThan(String text) {
        if (text.length() == begun.text().length()) {
            throw Rule.KEY_TEST.refuse(piece.name(), "less than an empty text, as nothing is", "do not ask for it");
        }
        // What goes on after the part is greater than the text up to its end.
        return following.isEmpty() ? Bounds.before(text) : text;
    }

    private KeyCondition<T> upTo(String last) {
        return begun.text().isEmpty()
                ? begun.range(new SortTest.Comparison(begun.name(), Comparator.LE, stored(last)))
                : range(begun.text(), last);
    }

    private KeyCondition<T> from(String first) {
        if (first.isEmpty()) {
            // All texts are from the empty one on, which no test can name.
            return begun.all();
        }
        return begun.text().isEmpty()
                ? begun.range(new SortTest.Comparison(begun.name(), Comparator.GE, stored(first)))
                : range(first, Bounds.lastOf(begun.text()));
    }

    @Override
    public KeyCondition<T> between(S lower, S upper) {
        String first = begun.text() + text(lower);
        String last = greatest(begun.text() + text(upper));
        return first.isEmpty() ? upTo(last) : range(first, last);
    }

    @Override
    public KeyCondition<T> beginningWith(S prefix) {
        return begun.with(text(prefix)).all();
    }

    private KeyCondition<T> range(String first, String last) {
        return begun.range(new SortTest.Between(begun.name(), stored(first), stored(last)));
    }

    private String text(S value) {
        return piece.checked(piece.text(attribute.literal(value).value()), following, true);
    }

    private static AttributeValue stored(String text) {
        return AttributeValue.fromS(text);
    }
}
