package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Updates where there is no item, without a server, by the ids of the observed behaviours. */
class CreationInMemoryTest {
    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> p = Attributes.untyped("p");
    private final Key<Movie> key = PrimaryKey.of(Attributes.<Movie>string("p")).key("here");

    @Test
    void u26_u29_u32_an_item_is_created_with_its_key() {
        assertThat(Evaluator.create(a.add(number(1)), key))
                .isEqualTo(Either.right(Option.some(Map.of("p", text("here"), "a", number(1)))));
        assertThat(Evaluator.create(a.set(p).and(b.remove()), key))
                .isEqualTo(Either.right(Option.some(Map.of("p", text("here"), "a", text("here")))));
    }

    @Test
    void u52_u53_what_only_takes_away_creates_nothing() {
        assertThat(Evaluator.create(a.remove(), key)).isEqualTo(Either.right(Option.none()));
        assertThat(Evaluator.create(a.key("x").remove().and(b.at(0).remove()), key))
                .isEqualTo(Either.right(Option.none()));
        assertThat(Evaluator.create(a.remove().and(b.delete(texts("x"))), key)).isEqualTo(Either.right(Option.none()));
    }

    @Test
    void u54_an_update_without_actions_creates_an_item_of_the_key_alone() {
        assertThat(Evaluator.create(UpdateAction.none(), key))
                .isEqualTo(Either.right(Option.some(Map.of("p", text("here")))));
    }

    @Test
    void u03_u51_an_item_is_not_created_by_what_it_could_not_take() {
        assertThat(Evaluator.create(a.set(b), key).getLeft().kind()).isEqualTo(Kind.ATTRIBUTE_MISSING);
        assertThat(Evaluator.create(a.key("x").set(number(1)), key).getLeft().kind())
                .isEqualTo(Kind.PATH_INVALID);
    }
}
