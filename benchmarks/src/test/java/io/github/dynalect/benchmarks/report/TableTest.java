package io.github.dynalect.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void every_bound_and_every_ratio_is_told() {
        assertThat(new Table(FixedResults.catalogue()).of(FixedResults.read())).isEqualTo("""
                # What was measured

                Written by the benchmarks from `latest.json`. Short form (9 min 12 s), usual order, on 2026-11-23: 2 processors, Linux amd64, OpenJDK 64-Bit Server VM 17.0.15, AWS SDK 2.54.15, first AWS SDK 1.12.797.

                ## Promises

                Of 15 bounds: 8 met, 2 within noise, 4 not met, 1 not measured.

                | work | bound | verdict | measured | noise |
                | --- | --- | --- | ---: | ---: |
                | Start-up: first use (10 attributes) | time ≤ 1.2 × by hand | met | 1.100 | 2.0 % |
                | Start-up: first use (10 attributes) | time of Enhanced bean ≥ 30 × Dynalect | met | 37.8 | 2.0 % |
                | Start-up: first use (10 attributes) | classes loaded ≤ by hand + 40 | **not met** | by hand + 45 |  |
                | Encode: medium (12 attributes) | time ≤ 1.1 × by hand | **within noise** | 1.120 | 3.0 % |
                | Encode: medium (12 attributes) | allocation ≤ 1.02 × by hand | met | 1.011 | 0.0 % |
                | Encode: medium (12 attributes) | time of Enhanced bean ≥ 1.8 × Dynalect | met | 2.000 | 3.0 % |
                | Encode: medium (12 attributes) | time of Enhanced static ≥ 1.8 × Dynalect | **within noise** | 1.786 | 3.0 % |
                | Encode: medium (12 attributes) | time of Enhanced immutable ≥ 1.8 × Dynalect | **not met** | 1.488 | 3.0 % |
                | Build and render: a filter of 4 tests | time ≤ 1 × usual code | met | 0.682 (0.750 × by hand) | 2.0 % |
                | Build and render: a filter of 4 tests | time of xspec ≥ 4 × Dynalect | met | 18.7 | 2.0 % |
                | Whole operation: put | allocation ≤ 1 × by hand | **not met** | 1.010 | 0.0 % |
                | Whole operation: put | time within the noise of by hand | met | 1.030 | 4.0 % |
                | Growth: render | linear: time per element of the largest ≤ 1.3 × of any smaller | met | 1.200 |  |
                | Batches: 10,000 puts | speed-up ≥ 0.9 of linear up to 50 connections | **not met** | 0.833 |  |
                | Batches: parallel scan of 100,000 items | speed-up ≥ 0.9 of linear up to 50 connections | **not measured** |  |  |

                ## Ratios

                By hand stands how long it takes, and how much it allocates. All else is a ratio to that, the median over rounds. By hand again is the
                A/A pair, the same code once more: its ratio, and how far from 1 the worst round was.

                By hand is tuned code: cheap factories, sized maps, constant placeholders. Usual code is written by hand too, but as most write it. To
                build and render is promised beside usual code, since that is what it takes the place of; beside by hand it is told, and not judged.

                ### Start-up

                | work | of | by hand | by hand again | Dynalect | Enhanced bean | Enhanced static | Enhanced immutable |
                | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | first use (10 attributes) | time | 5.05 ms | 1.010 (2.0 %) | 1.100 | 41.6 |  |  |
                | first use (10 attributes) | classes | 800 | 1.000 (0.0 %) | 1.056 | 2.626 |  |  |

                ### Encode

                | work | of | by hand | by hand again | Dynalect | usual code | Enhanced bean | Enhanced static | Enhanced immutable |
                | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | medium (12 attributes) | time | 620 ns | 1.000 (3.0 %) | 1.120 |  | 2.240 | 2.000 | 1.667 |
                | medium (12 attributes) | allocation | 2,512 B | 1.000 (0.0 %) | 1.011 |  | 1.553 | 1.513 | 1.592 |

                ### Build and render

                | work | of | by hand | by hand again | Dynalect | usual code | xspec |
                | --- | --- | ---: | ---: | ---: | ---: | ---: |
                | a filter of 4 tests | time | 400 ns | 1.005 (0.5 %) | 0.750 | 1.100 | 14.0 |
                | a filter of 4 tests | allocation | 1,500 B | 1.000 (0.0 %) | 0.933 | 1.400 | 13.3 |

                ### Whole operation

                | work | of | by hand | by hand again | Dynalect | Enhanced bean |
                | --- | --- | ---: | ---: | ---: | ---: |
                | put | time | 20.0 µs | 0.960 (4.0 %) | 1.030 |  |
                | put | allocation | 30,000 B | 1.000 (0.0 %) | 1.010 |  |

                ### Growth

                | render: operators | by hand | Dynalect | ratio | Dynalect, each |
                | ---: | ---: | ---: | ---: | ---: |
                | 1 | 200 ns | 190 ns | 0.950 | 190 ns |
                | 100 | 8.00 µs | 9.00 µs | 1.125 | 90.0 ns |
                | 300 | 24.0 µs | 32.4 µs | 1.350 | 108 ns |

                ### Batches

                | 10,000 puts: concurrency | Dynalect | speed-up | of linear |
                | ---: | ---: | ---: | ---: |
                | 1 | 2.40 s | 1.000 | 1.000 |
                | 4 | 620 ms | 3.871 | 0.968 |
                | 16 | 180 ms | 13.3 | 0.833 |
                | 64 | 90.0 ms | 26.7 | 0.417 |

                """);
    }
}
