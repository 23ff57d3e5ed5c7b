package io.github.dynalect.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everything_that_is_promised_is_judged() {
        String promises = Catalogue.whole().comparisons().stream()
                .flatMap(comparison ->
                        comparison.bounds().stream().map(bound -> comparison.name() + ": " + bound.words()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(promises).isEqualTo("""
                startup.Start: time ≤ 1.2 × by hand
                startup.Start: time of Enhanced bean ≥ 30 × Dynalect
                startup.Start: classes loaded ≤ by hand + 40
                startup.Start warm: time ≤ 1.2 × by hand
                startup.Start warm: time of Enhanced bean ≥ 30 × Dynalect
                startup.Start warm: classes loaded ≤ by hand + 40
                startup.Process: time ≤ 1.03 × by hand
                codec.EncodeSmall: time ≤ 1.1 × by hand
                codec.EncodeSmall: allocation ≤ 1.02 × by hand
                codec.EncodeMedium: time ≤ 1.1 × by hand
                codec.EncodeMedium: allocation ≤ 1.02 × by hand
                codec.EncodeMedium: time of Enhanced bean ≥ 1.8 × Dynalect
                codec.EncodeMedium: time of Enhanced static ≥ 1.8 × Dynalect
                codec.EncodeMedium: time of Enhanced immutable ≥ 1.8 × Dynalect
                codec.EncodeLarge: time ≤ 1.1 × by hand
                codec.EncodeLarge: allocation ≤ 1.02 × by hand
                codec.EncodeLarge: time of Enhanced bean ≥ 1.8 × Dynalect
                codec.EncodeLarge: time of Enhanced static ≥ 1.8 × Dynalect
                codec.EncodeLarge: time of Enhanced immutable ≥ 1.8 × Dynalect
                codec.DecodeSmall: time ≤ 1 × by hand
                codec.DecodeSmall: allocation ≤ 1.02 × by hand
                codec.DecodeMedium: time ≤ 1 × by hand
                codec.DecodeMedium: allocation ≤ 1.02 × by hand
                codec.DecodeMedium: time ≤ 0.6 × by hand
                codec.DecodeLarge: time ≤ 1 × by hand
                codec.DecodeLarge: allocation ≤ 1.02 × by hand
                codec.DecodeLarge: time ≤ 0.6 × by hand
                rendering.RenderComparison: time ≤ 1 × usual code
                rendering.RenderFilter: time ≤ 1 × usual code
                rendering.RenderFilter: time of xspec ≥ 4 × Dynalect
                rendering.RenderUpdate: time ≤ 1 × usual code
                rendering.RenderLarge: time ≤ 1 × usual code
                rendering.RenderLarge: time of xspec ≥ 8 × Dynalect
                operation.PutOperation: allocation ≤ 1 × by hand
                operation.PutOperation: time within the noise of by hand
                operation.GetOperation: allocation ≤ 1 × by hand
                operation.GetOperation: time within the noise of by hand
                operation.UpdateOperation: allocation ≤ 1 × by hand
                operation.UpdateOperation: time within the noise of by hand
                operation.QueryOperation: allocation ≤ 1 × by hand
                operation.QueryOperation: time within the noise of by hand
                rendering.RenderGrowth: linear: time per element of the largest ≤ 1.3 × of any smaller
                codec.DecodeGrowth: linear: time per element of the largest ≤ 1.3 × of any smaller
                operation.QueryGrowth: linear: time per element of the largest ≤ 1.3 × of any smaller
                batch.BatchPuts: speed-up ≥ 0.9 of linear up to 50 connections
                batch.ParallelScan: speed-up ≥ 0.9 of linear up to 50 connections
                """);
    }

    @Test
    void what_it_names_exists() {
        assertThat(Presence.missing(Catalogue.whole())).isEmpty();
    }

    @Test
    void no_name_stands_twice() {
        assertThat(Catalogue.whole().comparisons().stream().map(Comparison::name))
                .doesNotHaveDuplicates();
    }
}
