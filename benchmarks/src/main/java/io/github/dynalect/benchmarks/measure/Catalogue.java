package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.bound.AtLeast;
import io.github.dynalect.benchmarks.bound.AtMost;
import io.github.dynalect.benchmarks.bound.AtMostMore;
import io.github.dynalect.benchmarks.bound.Bound;
import io.github.dynalect.benchmarks.bound.Linear;
import io.github.dynalect.benchmarks.bound.SpeedUp;
import io.github.dynalect.benchmarks.bound.WithinSpread;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Quantity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Comparisons with their bounds: the one place that names the benchmarks.
 *
 * @param comparisons in the order in which they are told
 */
public record Catalogue(List<Comparison> comparisons) {
    private static final List<Opponent> SCHEMAS =
            List.of(Opponent.ENHANCED_BEAN, Opponent.ENHANCED_STATIC, Opponent.ENHANCED_IMMUTABLE);
    private static final List<Opponent> SCHEMAS_AND_USUAL =
            List.of(Opponent.ENHANCED_BEAN, Opponent.ENHANCED_STATIC, Opponent.ENHANCED_IMMUTABLE, Opponent.USUAL);

    private static final String SMALL = "small (5 attributes)";
    private static final String MEDIUM = "medium (12 attributes)";
    private static final String LARGE = "large (60 attributes)";

    /** How many requests the client of the batches sends at once. */
    private static final int CONNECTIONS = 50;

    /** Between the noise of a single round, and a square, which would show as 3 or more. */
    private static final double LINEAR = 1.3;

    public Catalogue {
        comparisons = List.copyOf(comparisons);
    }

    /** {@return all that there is} */
    public static Catalogue whole() {
        return new Catalogue(Stream.of(starts(), encodes(), decodes(), renderings(), operations(), growths(), batches())
                .flatMap(List::stream)
                .toList());
    }

    /** {@return those that are wanted} */
    public Catalogue only(Predicate<Comparison> wanted) {
        return new Catalogue(comparisons.stream().filter(wanted).toList());
    }

    private static List<Comparison> starts() {
        return List.of(
                firstUse("startup.Start", "first use (10 attributes)"),
                firstUse("startup.Start warm", "first use, once the SDK is loaded"),
                Comparison.of(Kind.WHOLE_PROCESS, "startup.Process", "Start-up", "whole process, a put and a get")
                        .beside(List.of(Opponent.ENHANCED))
                        .promising(new AtMost(Quantity.TIME, 1.03)));
    }

    private static Comparison firstUse(String name, String title) {
        return Comparison.of(Kind.FIRST_USE, name, "Start-up", title)
                .beside(SCHEMAS)
                .promising(new AtMost(Quantity.TIME, 1.2), new AtLeast(Opponent.ENHANCED_BEAN, 30), new AtMostMore(40));
    }

    private static List<Comparison> encodes() {
        Bound[] ahead = SCHEMAS.stream().map(peer -> new AtLeast(peer, 1.8)).toArray(Bound[]::new);
        return List.of(
                encode("codec.EncodeSmall", SMALL).beside(SCHEMAS),
                encode("codec.EncodeMedium", MEDIUM).beside(SCHEMAS_AND_USUAL).promising(ahead),
                encode("codec.EncodeLarge", LARGE).beside(SCHEMAS).promising(ahead));
    }

    private static Comparison encode(String name, String title) {
        return Comparison.of(Kind.STEADY, name, "Encode", title)
                .slowedToo()
                .promising(new AtMost(Quantity.TIME, 1.1), new AtMost(Quantity.ALLOCATION, 1.02));
    }

    private static List<Comparison> decodes() {
        // These records hold times, which by hand are parsed as Instant does it.
        Bound withTime = new AtMost(Quantity.TIME, 0.6);
        return List.of(
                decode("codec.DecodeSmall", SMALL).beside(SCHEMAS),
                decode("codec.DecodeMedium", MEDIUM).beside(SCHEMAS_AND_USUAL).promising(withTime),
                decode("codec.DecodeLarge", LARGE).beside(SCHEMAS).promising(withTime));
    }

    private static Comparison decode(String name, String title) {
        return Comparison.of(Kind.STEADY, name, "Decode", title)
                .promising(new AtMost(Quantity.TIME, 1), new AtMost(Quantity.ALLOCATION, 1.02));
    }

    private static List<Comparison> renderings() {
        return List.of(
                rendering(Kind.STEADY, "rendering.RenderComparison", "one comparison"),
                rendering(Kind.STEADY, "rendering.RenderFilter", "a filter of 4 tests")
                        .promising(new AtLeast(Opponent.XSPEC, 4)),
                rendering(Kind.MUCH_CODE, "rendering.RenderUpdate", "an update of 6 actions with a condition"),
                rendering(Kind.STEADY, "rendering.RenderLarge", "a condition of 250 operators")
                        .promising(new AtLeast(Opponent.XSPEC, 8)));
    }

    /**
     * By hand is the limit here too, but as tuned code: its placeholders are constants, and its maps are sized. What the goal was
     * taken from, and what expressions take the place of, is the code that most write.
     */
    private static Comparison rendering(Kind kind, String name, String title) {
        return Comparison.of(kind, name, "Build and render", title)
                .beside(List.of(Opponent.XSPEC, Opponent.USUAL))
                .promising(new AtMost(Quantity.TIME, 1, Opponent.USUAL));
    }

    private static List<Comparison> operations() {
        return List.of(
                operation("operation.PutOperation", "put"),
                operation("operation.GetOperation", "get"),
                operation("operation.UpdateOperation", "conditional update"),
                operation("operation.QueryOperation", "query of 100 items"));
    }

    private static Comparison operation(String name, String title) {
        return Comparison.of(Kind.MUCH_CODE, name, "Whole operation", title)
                .beside(List.of(Opponent.ENHANCED_BEAN))
                .promising(new AtMost(Quantity.ALLOCATION, 1), new WithinSpread());
    }

    private static List<Comparison> growths() {
        return List.of(
                growth("rendering.RenderGrowth", "render").sized("operators", 1L, 3L, 10L, 30L, 100L, 300L),
                growth("codec.DecodeGrowth", "decode").sized("elements", 10L, 100L, 1000L, 10_000L),
                growth("operation.QueryGrowth", "query").sized("items", 1L, 10L, 100L, 1000L, 10_000L));
    }

    private static Comparison growth(String name, String title) {
        return Comparison.of(Kind.GROWTH, name, "Growth", title).promising(new Linear(LINEAR));
    }

    private static List<Comparison> batches() {
        return List.of(
                batch("batch.BatchPuts", "10,000 puts").sized("concurrency", 1L, 4L, 16L, 64L),
                batch("batch.ParallelScan", "parallel scan of 100,000 items")
                        .sized("segments", 1L, 2L, 4L, 8L, 16L, 32L));
    }

    private static Comparison batch(String name, String title) {
        return Comparison.of(Kind.BATCH, name, "Batches", title).promising(new SpeedUp(0.9, CONNECTIONS));
    }
}
