package io.github.dynalect.benchmarks.rendering;

import static com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder.attribute_exists;

import com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder;
import com.amazonaws.services.dynamodbv2.xspec.N;
import com.amazonaws.services.dynamodbv2.xspec.S;
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

/** A filter of four tests, joined by AND and OR. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderFilter {
    private static final S STATUS = ExpressionSpecBuilder.S("status");
    private static final N AGE = ExpressionSpecBuilder.N("age");
    private static final S NICKNAME = ExpressionSpecBuilder.S("nickname");
    private static final S CITY = ExpressionSpecBuilder.S("city");

    private String status = "ACTIVE";
    private int youngest = 18;
    private int oldest = 65;
    private String prefix = "San ";

    @Benchmark
    public FilterText byHand() {
        Map<String, String> names = new HashMap<>(8);
        Map<String, AttributeValue> values = new HashMap<>(8);
        StringBuilder text = new StringBuilder(96);
        names.put("#0", "status");
        values.put(":0", AttributeValue.createS(status));
        text.append("#0").append(" = ").append(":0");
        names.put("#1", "age");
        values.put(":1", AttributeValue.createN(Integer.toString(youngest)));
        values.put(":2", AttributeValue.createN(Integer.toString(oldest)));
        text.append(" AND ")
                .append("#1")
                .append(" BETWEEN ")
                .append(":1")
                .append(" AND ")
                .append(":2");
        names.put("#2", "nickname");
        text.append(" AND (").append("attribute_exists(").append("#2").append(')');
        names.put("#3", "city");
        values.put(":3", AttributeValue.createS(prefix));
        text.append(" OR ")
                .append("begins_with(")
                .append("#3")
                .append(", ")
                .append(":3")
                .append("))");
        return new FilterText(text.toString(), names, values);
    }

    @Benchmark
    public FilterText usual() {
        UsualMaps maps = new UsualMaps();
        StringBuilder text = new StringBuilder();
        text.append(maps.name("status")).append(" = ").append(maps.value(AttributeValue.fromS(status)));
        text.append(" AND ")
                .append(maps.name("age"))
                .append(" BETWEEN ")
                .append(maps.value(AttributeValue.fromN(String.valueOf(youngest))))
                .append(" AND ")
                .append(maps.value(AttributeValue.fromN(String.valueOf(oldest))));
        text.append(" AND (attribute_exists(").append(maps.name("nickname")).append(')');
        text.append(" OR begins_with(")
                .append(maps.name("city"))
                .append(", ")
                .append(maps.value(AttributeValue.fromS(prefix)))
                .append("))");
        return maps.filter(text);
    }

    @Benchmark
    public Rendered dynalect() {
        return Renderer.render(ScanExpressions.filter(Member_.status
                .eq(status)
                .and(Member_.age.between(youngest, oldest))
                .and(Member_.nickname.exists().or(Member_.city.beginsWith(prefix)))));
    }

    @Benchmark
    public XspecFilter xspec() {
        return XspecFilter.of(new ExpressionSpecBuilder()
                .withCondition(STATUS.eq(status)
                        .and(AGE.between(youngest, oldest))
                        .and(attribute_exists(NICKNAME).or(CITY.beginsWith(prefix))))
                .buildForScan());
    }
}
