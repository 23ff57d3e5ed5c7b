package io.github.dynalect.benchmarks.rendering;

import com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder;
import com.amazonaws.services.dynamodbv2.xspec.N;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A filter of one comparison: members of age. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderComparison {
    private static final N AGE = ExpressionSpecBuilder.N("age");

    private int least = 18;

    @Benchmark
    public FilterText byHand() {
        Map<String, String> names = new HashMap<>(2);
        Map<String, AttributeValue> values = new HashMap<>(2);
        StringBuilder text = new StringBuilder();
        names.put("#0", "age");
        values.put(":0", AttributeValue.createN(Integer.toString(least)));
        text.append("#0").append(" >= ").append(":0");
        return new FilterText(text.toString(), names, values);
    }

    @Benchmark
    public FilterText usual() {
        UsualMaps maps = new UsualMaps();
        StringBuilder text = new StringBuilder();
        text.append(maps.name("age")).append(" >= ").append(maps.value(AttributeValue.fromN(String.valueOf(least))));
        return maps.filter(text);
    }

    @Benchmark
    public Rendered dynalect() {
        return Renderer.render(ScanExpressions.filter(Member_.age.ge(least)));
    }

    @Benchmark
    public XspecFilter xspec() {
        return XspecFilter.of(
                new ExpressionSpecBuilder().withCondition(AGE.ge(least)).buildForScan());
    }
}
