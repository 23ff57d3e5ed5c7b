package io.github.dynalect.benchmarks.rendering;

import com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder;
import com.amazonaws.services.dynamodbv2.xspec.N;
import com.amazonaws.services.dynamodbv2.xspec.S;
import com.amazonaws.services.dynamodbv2.xspec.SS;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An update of six actions, of every kind that there is, with a condition. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderUpdate {
    private static final S STATUS = ExpressionSpecBuilder.S("status");
    private static final N VISITS = ExpressionSpecBuilder.N("visits");
    private static final S NICKNAME = ExpressionSpecBuilder.S("nickname");
    private static final SS TAGS = ExpressionSpecBuilder.SS("tags");
    private static final SS BADGES = ExpressionSpecBuilder.SS("badges");
    private static final N BALANCE = ExpressionSpecBuilder.N("balance");

    private String status = "ACTIVE";
    private long more = 1;
    private String nickname = "anonymous";
    private String tag = "early adopter";
    private String badge = "novice";
    private BigDecimal least = new BigDecimal("10.5");

    @Benchmark
    public UpdateText byHand() {
        Map<String, String> names = new HashMap<>(16);
        Map<String, AttributeValue> values = new HashMap<>(16);
        StringBuilder text = new StringBuilder(128);
        names.put("#0", "status");
        values.put(":0", AttributeValue.createS(status));
        text.append("SET ").append("#0").append(" = ").append(":0");
        names.put("#1", "visits");
        values.put(":1", AttributeValue.createN(Long.toString(more)));
        text.append(", ").append("#1").append(" = ").append("#1").append(" + ").append(":1");
        names.put("#2", "nickname");
        values.put(":2", AttributeValue.createS(nickname));
        text.append(", ")
                .append("#2")
                .append(" = if_not_exists(")
                .append("#2")
                .append(", ")
                .append(":2")
                .append(')');
        names.put("#3", "temporaryCode");
        text.append(" REMOVE ").append("#3");
        names.put("#4", "tags");
        values.put(":3", AttributeValue.createSs(List.of(tag)));
        text.append(" ADD ").append("#4").append(' ').append(":3");
        names.put("#5", "badges");
        values.put(":4", AttributeValue.createSs(List.of(badge)));
        text.append(" DELETE ").append("#5").append(' ').append(":4");
        names.put("#6", "balance");
        values.put(":5", AttributeValue.createN(least.toPlainString()));
        StringBuilder condition = new StringBuilder();
        condition.append("#6").append(" >= ").append(":5");
        return new UpdateText(text.toString(), condition.toString(), names, values);
    }

    @Benchmark
    public UpdateText usual() {
        UsualMaps maps = new UsualMaps();
        StringBuilder text = new StringBuilder();
        text.append("SET ").append(maps.name("status")).append(" = ").append(maps.value(AttributeValue.fromS(status)));
        String visits = maps.name("visits");
        text.append(", ")
                .append(visits)
                .append(" = ")
                .append(visits)
                .append(" + ")
                .append(maps.value(AttributeValue.fromN(String.valueOf(more))));
        String nicknames = maps.name("nickname");
        text.append(", ")
                .append(nicknames)
                .append(" = if_not_exists(")
                .append(nicknames)
                .append(", ")
                .append(maps.value(AttributeValue.fromS(nickname)))
                .append(')');
        text.append(" REMOVE ").append(maps.name("temporaryCode"));
        text.append(" ADD ")
                .append(maps.name("tags"))
                .append(' ')
                .append(maps.value(AttributeValue.fromSs(List.of(tag))));
        text.append(" DELETE ")
                .append(maps.name("badges"))
                .append(' ')
                .append(maps.value(AttributeValue.fromSs(List.of(badge))));
        StringBuilder condition = new StringBuilder();
        condition
                .append(maps.name("balance"))
                .append(" >= ")
                .append(maps.value(AttributeValue.fromN(least.toPlainString())));
        return maps.update(text, condition);
    }

    @Benchmark
    public Rendered dynalect() {
        return Renderer.render(UpdateExpressions.update(Member_.status
                        .set(status)
                        .and(Member_.visits.set(Member_.visits.plus(more)))
                        .and(Member_.nickname.setIfAbsent(nickname))
                        .and(Member_.temporaryCode.remove())
                        .and(Member_.tags.add(tag))
                        .and(Member_.badges.delete(badge)))
                .onlyIf(Member_.balance.ge(least)));
    }

    @Benchmark
    public XspecUpdate xspec() {
        return XspecUpdate.of(new ExpressionSpecBuilder()
                .addUpdate(STATUS.set(status))
                .addUpdate(VISITS.set(VISITS.plus(more)))
                .addUpdate(NICKNAME.set(NICKNAME.ifNotExists(nickname)))
                .addUpdate(ExpressionSpecBuilder.remove("temporaryCode"))
                .addUpdate(TAGS.append(tag))
                .addUpdate(BADGES.delete(badge))
                .withCondition(BALANCE.ge(least))
                .buildForUpdate());
    }
}
