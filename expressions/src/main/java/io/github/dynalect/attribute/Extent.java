package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a range begins and where it ends.
 *
 * @param equalities the key attributes on the left, which all its items have
 * @param name the sort attribute that is tested, if one is
 * @param first the first text of that; none if it begins with the partition
 * @param last the last text of that; none if it ends with the partition
 */
record Extent(Vector<KeyValue> equalities, Option<String> name, Option<String> first, Option<String> last) {
    static Extent of(KeyCondition<?> condition) {
        return condition.match(new OfCondition());
    }

    private static Extent whole(Vector<KeyValue> equalities) {
        return new Extent(equalities, Option.none(), Option.none(), Option.none());
    }

    /** The last equality as a range of one value. */
    Extent narrowed() {
        if (name.isDefined() || equalities.length() == 1) {
            return this;
        }
        KeyValue last = equalities.last();
        Option<String> text = Option.some(text(last.name(), last.value()));
        return new Extent(equalities.init(), Option.some(last.name()), text, text);
    }

    private static String text(String name, AttributeValue value) {
        String text = value.s();
        if (text == null) {
            throw Rule.KEY_TEST.refuse(name, "a sort attribute that holds no text", "span ranges of text only");
        }
        return text;
    }

    private record OfCondition() implements KeyCondition.Cases<Extent> {
        @Override
        public Extent key(Key<?> key) {
            return whole(key.values()).narrowed();
        }

        @Override
        public Extent partition(KeyCondition.Partition<?> partition) {
            return whole(partition.equalities());
        }

        @Override
        public Extent range(KeyCondition.Range<?> range) {
            return range.sort().match(new OfTest(range.equalities()));
        }
    }

    private record OfTest(Vector<KeyValue> equalities) implements SortTest.Cases<Extent> {
        @Override
        public Extent comparison(SortTest.Comparison test) {
            String text = text(test.name(), test.value());
            return switch (test.comparator()) {
                case GT -> extent(test, Option.some(Bounds.after(text)), Option.none());
                case GE -> extent(test, Option.some(text), Option.none());
                case LT -> extent(test, Option.none(), Option.some(Bounds.before(text)));
                case LE -> extent(test, Option.none(), Option.some(text));
                case EQ -> extent(test, Option.some(text), Option.some(text));
                case NE -> extent(test, Option.none(), Option.none());
            };
        }

        @Override
        public Extent between(SortTest.Between test) {
            return extent(
                    test, Option.some(text(test.name(), test.lower())), Option.some(text(test.name(), test.upper())));
        }

        @Override
        public Extent beginsWith(SortTest.BeginsWith test) {
            String text = text(test.name(), test.prefix());
            return extent(test, Option.some(text), Option.some(Bounds.lastOf(text)));
        }

        private Extent extent(SortTest test, Option<String> first, Option<String> last) {
            return new Extent(equalities, Option.some(test.name()), first, last);
        }
    }
}
