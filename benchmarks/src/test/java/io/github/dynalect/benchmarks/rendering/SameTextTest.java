package io.github.dynalect.benchmarks.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import io.github.dynalect.render.Rendered;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameTextTest {
    @Test
    void a_comparison_is_the_same_by_all_hands() {
        RenderComparison comparison = new RenderComparison();

        assertThat(comparison.byHand().text()).isEqualTo("#0 >= :0");
        assertThat(comparison.usual()).isEqualTo(comparison.byHand());
        assertSame(comparison.byHand(), comparison.dynalect());
        assertThat(comparison.xspec().text()).isEqualTo("#0 >= :0");
        assertSameMaps(comparison.byHand(), comparison.xspec());
    }

    @Test
    void a_filter_is_the_same_by_all_hands() {
        RenderFilter filter = new RenderFilter();

        assertThat(filter.byHand().text())
                .isEqualTo("#0 = :0 AND #1 BETWEEN :1 AND :2 AND (attribute_exists(#2) OR begins_with(#3, :3))");
        assertThat(filter.usual()).isEqualTo(filter.byHand());
        assertSame(filter.byHand(), filter.dynalect());
        assertThat(filter.xspec().text())
                .isEqualTo("#0 = :0 AND #1 BETWEEN :1 AND :2 AND (attribute_exists(#2) OR begins_with(#3, :3))");
        assertSameMaps(filter.byHand(), filter.xspec());
    }

    @Test
    void an_update_is_the_same_by_all_hands() {
        RenderUpdate update = new RenderUpdate();
        UpdateText byHand = update.byHand();
        Rendered dynalect = update.dynalect();
        XspecUpdate xspec = update.xspec();

        assertThat(byHand.update())
                .isEqualTo("SET #0 = :0, #1 = #1 + :1, #2 = if_not_exists(#2, :2) REMOVE #3 ADD #4 :3 DELETE #5 :4");
        assertThat(byHand.condition()).isEqualTo("#6 >= :5");
        assertThat(update.usual()).isEqualTo(byHand);
        assertThat(dynalect.update()).containsExactly(byHand.update());
        assertThat(dynalect.condition()).containsExactly(byHand.condition());
        assertThat(dynalect.names()).isEqualTo(byHand.names());
        assertThat(dynalect.values()).isEqualTo(byHand.values());
        assertThat(xspec.update()).isEqualTo(byHand.update().replace("(#2, :2)", "(#2,:2)"));
        assertThat(xspec.condition()).isEqualTo(byHand.condition());
        assertThat(xspec.names()).isEqualTo(byHand.names());
        assertSameValues(byHand.values(), xspec.values());
    }

    @Test
    void a_large_filter_is_the_same_by_all_hands() {
        RenderLarge large = new RenderLarge();

        assertThat(large.byHand().text())
                .startsWith("NOT #0 >= :0 OR #1 >= :1 OR ")
                .endsWith(" OR #124 >= :124");
        assertThat(large.byHand().text().split(" >= | OR |NOT ", -1)).hasSize(251);
        assertThat(large.usual()).isEqualTo(large.byHand());
        assertSame(large.byHand(), large.dynalect());
        assertThat(large.xspec().text()).isEqualTo(large.byHand().text());
        assertSameMaps(large.byHand(), large.xspec());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 30, 100, 300})
    void a_filter_that_grows_is_the_same_by_both_hands(int operators) {
        RenderGrowth growth = new RenderGrowth();
        growth.operators = operators;
        growth.prepare();

        assertThat(growth.byHand().text().split(" >= | OR |NOT ", -1)).hasSize(operators + 1);
        assertSame(growth.byHand(), growth.dynalect());
    }

    private static void assertSame(FilterText byHand, Rendered dynalect) {
        assertThat(dynalect.filter()).containsExactly(byHand.text());
        assertThat(dynalect.names()).isEqualTo(byHand.names());
        assertThat(dynalect.values()).isEqualTo(byHand.values());
    }

    private static void assertSameMaps(FilterText byHand, XspecFilter xspec) {
        assertThat(xspec.names()).isEqualTo(byHand.names());
        assertSameValues(byHand.values(), xspec.values());
    }

    /** The values of both versions, by what they hold: text, numbers and sets of text are all that there is. */
    private static void assertSameValues(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> byHand,
            Map<String, AttributeValue> xspec) {
        assertThat(xspec.keySet()).isEqualTo(byHand.keySet());
        byHand.forEach((placeholder, value) -> {
            AttributeValue same = Objects.requireNonNull(xspec.get(placeholder));
            assertThat(same.getS()).isEqualTo(value.s());
            assertThat(same.getN()).isEqualTo(value.n());
            assertThat(same.getSS()).isEqualTo(value.hasSs() ? value.ss() : null);
        });
    }
}
