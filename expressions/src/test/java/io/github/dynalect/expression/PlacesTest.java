package io.github.dynalect.expression;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few places are compared with each other, and many are not: what is said of them is the same. */
class PlacesTest {
    private static final Path MAP = Path.of("m").child("a");

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 14, 15, 40})
    void two_places_that_overlap_are_refused_among_however_many(int others) {
        assertThat(refused(Rule.PATHS_OVERLAP, () -> Places.check(with(others, MAP, MAP.child("b")))))
                .hasMessageContaining("m.a.b");
        assertThat(refused(Rule.PATHS_OVERLAP, () -> Places.check(with(others, MAP.child("b"), MAP))))
                .hasMessageContaining("m.a.b");
        assertThat(refused(Rule.PATHS_OVERLAP, () -> Places.check(with(others, MAP, MAP))))
                .hasMessageContaining("m.a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 14, 15, 40})
    void two_places_that_conflict_are_refused_among_however_many(int others) {
        assertThat(refused(Rule.PATHS_CONFLICT, () -> Places.check(with(others, MAP.child("b"), MAP.at(0)))))
                .hasMessageContaining("m.a[0]");
        assertThat(refused(Rule.PATHS_CONFLICT, () -> Places.check(with(others, MAP.at(0), MAP.child("b")))))
                .hasMessageContaining("m.a.b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 14, 15, 40})
    void siblings_get_along_among_however_many(int others) {
        Places.check(with(others, MAP.child("b"), MAP.child("c")));
        Places.check(with(others, MAP.at(0), MAP.at(1)));
        Places.check(with(others, MAP, Path.of("m").child("c")));

        assertThat(with(others, MAP)).hasSize(others + 1);
    }

    private static List<Path> with(int others, Path... paths) {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            all.add(Path.of("other" + i));
        }
        all.addAll(List.of(paths));
        return all;
    }
}
