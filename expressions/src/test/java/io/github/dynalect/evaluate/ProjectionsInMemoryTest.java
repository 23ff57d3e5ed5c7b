package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The parts of an item without a server, by the ids of the observed behaviours. */
class ProjectionsInMemoryTest {
    private static final AttributeValue LIST =
            list(number(2), number(4), map(Map.of("x", text("hi"), "y", text("yo"))));
    private static final Map<String, AttributeValue> ITEM = Map.of(
            "a", map(Map.of("b", LIST, "c", number(5))), "b", text("hello"), "a.b", text("dotted"), "e", map(Map.of()));

    @Test
    void p01_p02_only_what_is_asked_for_is_given() {
        assertThat(parts("b")).isEqualTo(Map.of("b", text("hello")));
        assertThat(parts("missing")).isEmpty();
        assertThat(parts("e")).isEqualTo(Map.of("e", map(Map.of())));
    }

    @Test
    void p04_p05_p06_p10_parts_keep_the_structure_around_them_and_lists_close_up() {
        assertThat(parts("a.b")).isEqualTo(Map.of("a", map(Map.of("b", LIST))));
        assertThat(parts("a.b[2].y")).isEqualTo(Map.of("a", map(Map.of("b", list(map(Map.of("y", text("yo"))))))));
        assertThat(parts("a.b[2].x", "a.b[0]", "a.c"))
                .isEqualTo(Map.of(
                        "a", map(Map.of("b", list(number(2), map(Map.of("x", text("hi")))), "c", number(5)))));
    }

    @Test
    void p07_p08_parts_that_the_item_lacks_are_left_out() {
        for (String lacking :
                new String[] {"a.b[3]", "a.x", "a.x.y", "a.b.x", "a[0]", "a.b[0].x", "a.b[0][0]", "b.c"}) {
            assertThat(parts(lacking)).as(lacking).isEmpty();
        }
        assertThat(parts("a.x", "a.b[0]", "x")).isEqualTo(Map.of("a", map(Map.of("b", list(number(2))))));
    }

    @Test
    void p09_a_dot_in_a_name_is_no_step() {
        assertThat(Evaluator.project(new Projection<Movie>(Vector.of(Path.of("a.b"))), ITEM))
                .isEqualTo(Map.of("a.b", text("dotted")));
    }

    private static Map<String, AttributeValue> parts(String... paths) {
        return Evaluator.project(new Projection<Movie>(Vector.of(paths).map(Path::parse)), ITEM);
    }
}
