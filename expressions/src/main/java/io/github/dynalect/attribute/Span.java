package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The range from the beginning of one to the end of another.
 *
 * @param from the first
 * @param to the last
 */
record Span(Extent from, Extent to) {
    static <T> KeyCondition<T> of(KeyCondition<?> first, KeyCondition<?> last) {
        if (!first.index().equals(last.index())) {
            throw otherwise("ranges of different indexes");
        }
        return new Span(Extent.of(first), Extent.of(last)).aligned().condition(first.index());
    }

    /** With the sort attribute apart, where a range is of one value of that. */
    private Span aligned() {
        int more = from.equalities().length() - to.equalities().length();
        boolean differ = more == 0 && !from.equalities().equals(to.equalities());
        Span aligned = new Span(more > 0 || differ ? from.narrowed() : from, more < 0 || differ ? to.narrowed() : to);
        if (!aligned.from.equalities().equals(aligned.to.equalities())) {
            throw otherwise("ranges of different partitions");
        }
        if (!aligned.to.name().forAll(name -> aligned.name().contains(name))) {
            throw otherwise("ranges of different sort attributes");
        }
        return aligned;
    }

    private Option<String> name() {
        return from.name().orElse(to.name());
    }

    private <T> KeyCondition<T> condition(Option<String> index) {
        return test().<KeyCondition<T>>fold(
                        () -> new KeyCondition.Partition<>(index, from.equalities()),
                        test -> new KeyCondition.Range<>(index, from.equalities(), test));
    }

    private Option<SortTest> test() {
        return name().flatMap(name -> {
            Option<AttributeValue> first = from.first().map(AttributeValue::fromS);
            Option<AttributeValue> last = to.last().map(AttributeValue::fromS);
            if (first.isEmpty()) {
                return last.map(end -> new SortTest.Comparison(name, Comparator.LE, end));
            }
            return Option.some(last.<SortTest>fold(
                    () -> new SortTest.Comparison(name, Comparator.GE, first.get()),
                    end -> new SortTest.Between(name, first.get(), end)));
        });
    }

    private static RefusedException otherwise(String found) {
        return Rule.KEY_TEST.refuse("spanning", found, "take two ranges of one partition and one sort attribute");
    }
}
