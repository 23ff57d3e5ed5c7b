package io.github.dynalect.benchmarks.rendering;

import com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder;
import com.amazonaws.services.dynamodbv2.xspec.N;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A filter of as many operators as one wants: numbers of as many attributes, each with a bound of its own, joined by OR.
 *
 * <p>Tests and what joins them are an odd number; where an even one is wanted, the first test is negated.
 */
final class ManyTests {
    private static final int CHARS_OF_A_TEST = 20;

    private final boolean negated;
    private final List<String> names;
    private final List<NumberAttribute<Member, Integer>> words;
    private final List<N> paths;
    private final int[] bounds;

    private ManyTests(int tests, boolean negated) {
        this.negated = negated;
        this.names = IntStream.range(0, tests).mapToObj(i -> "score" + i).toList();
        this.words = names.stream().map(Attributes::<Member>integer).toList();
        this.paths = names.stream().map(ExpressionSpecBuilder::N).toList();
        this.bounds = IntStream.range(0, tests).map(i -> 1_000 + i).toArray();
    }

    static ManyTests ofOperators(int operators) {
        return new ManyTests((operators + 1) / 2, operators % 2 == 0);
    }

    FilterText byHand() {
        int tests = bounds.length;
        Map<String, String> placeholders = new HashMap<>(tests * 4 / 3 + 1);
        Map<String, AttributeValue> values = new HashMap<>(tests * 4 / 3 + 1);
        StringBuilder text = new StringBuilder(tests * CHARS_OF_A_TEST);
        for (int i = 0; i < tests; i++) {
            String name = "#" + i;
            String value = ":" + i;
            placeholders.put(name, names.get(i));
            values.put(value, AttributeValue.createN(Integer.toString(bounds[i])));
            if (i > 0) {
                text.append(" OR ");
            } else if (negated) {
                text.append("NOT ");
            }
            text.append(name).append(" >= ").append(value);
        }
        return new FilterText(text.toString(), placeholders, values);
    }

    FilterText usual() {
        UsualMaps maps = new UsualMaps();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bounds.length; i++) {
            if (i > 0) {
                text.append(" OR ");
            } else if (negated) {
                text.append("NOT ");
            }
            text.append(maps.name(names.get(i)))
                    .append(" >= ")
                    .append(maps.value(AttributeValue.fromN(String.valueOf(bounds[i]))));
        }
        return maps.filter(text);
    }

    Rendered dynalect() {
        List<Condition<Member>> tests = new ArrayList<>(bounds.length);
        for (int i = 0; i < bounds.length; i++) {
            Condition<Member> test = words.get(i).ge(bounds[i]);
            tests.add(i == 0 && negated ? test.negate() : test);
        }
        return Renderer.render(ScanExpressions.filter(Condition.<Member>anyOf(tests)));
    }

    XspecFilter xspec() {
        com.amazonaws.services.dynamodbv2.xspec.Condition condition =
                paths.get(0).ge(bounds[0]);
        if (negated) {
            condition = condition.negate();
        }
        for (int i = 1; i < bounds.length; i++) {
            condition = condition.or(paths.get(i).ge(bounds[i]));
        }
        return XspecFilter.of(
                new ExpressionSpecBuilder().withCondition(condition).buildForScan());
    }
}
