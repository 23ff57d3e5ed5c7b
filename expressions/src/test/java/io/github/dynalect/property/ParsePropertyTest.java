package io.github.dynalect.property;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.ExpressionTexts;
import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.render.Rendered;
import io.vavr.Function2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A tree that is rendered, and parsed again, is the same tree. */
class ParsePropertyTest {
    private static final int CASES = 20_000;

    @Test
    void conditions() {
        comesBack(Kind.CONDITION, ExpressionTexts::condition, Parsed::condition, UnaryOperator.identity());
    }

    @Test
    void filters() {
        comesBack(Kind.FILTER, ExpressionTexts::filter, Parsed::filter, UnaryOperator.identity());
    }

    @Test
    void projections() {
        comesBack(Kind.PROJECTION, ExpressionTexts::projection, Parsed::projection, UnaryOperator.identity());
    }

    @Test
    void updates_in_the_order_of_their_sections() {
        comesBack(Kind.UPDATE, ExpressionTexts::update, Parsed::update, ParsePropertyTest::bySection);
    }

    @Test
    void key_conditions_of_a_known_key() {
        Property.of(Kind.KEY_CONDITION).holds(Run.of(CASES), trial -> {
            Rendered rendered = Kind.KEY_CONDITION.render().apply(trial.tree());
            TypedKey key = keyOf(trial.tree());
            return complaint(
                    wholeKey(trial.tree(), key),
                    () -> Parser.<Object>parse(ExpressionTexts.of(rendered.names(), rendered.values())
                                    .keyCondition(rendered.keyCondition().get())
                                    .key(new KeySchema(
                                            key.index(),
                                            key.partition().keySet().toVector(),
                                            key.sort().keySet().toVector())))
                            .keyCondition());
        });
    }

    private static <E> void comesBack(
            Kind<E> kind,
            Function2<ExpressionTexts, String, ExpressionTexts> with,
            Function<Parsed<Object>, Option<E>> part,
            UnaryOperator<E> ordered) {
        Property.of(kind).holds(Run.of(CASES), trial -> {
            Rendered rendered = kind.render().apply(trial.tree());
            return kind.text()
                    .apply(rendered)
                    .flatMap(text -> complaint(
                            ordered.apply(trial.tree()),
                            () -> part.apply(Parser.parse(
                                    with.apply(ExpressionTexts.of(rendered.names(), rendered.values()), text)))));
        });
    }

    private static <E> Option<String> complaint(E tree, Supplier<Option<E>> parse) {
        try {
            Option<E> parsed = parse.get();
            return Option.when(!parsed.contains(tree), () -> "parsed as " + parsed);
        } catch (RefusedException e) {
            return Option.some(e.getMessage());
        }
    }

    private static TypedKey keyOf(KeyCondition<Object> tree) {
        return TypedKey.ALL
                .find(key -> key.index().equals(tree.index())
                        && key.attributes().containsKey(tree.names().head()))
                .get();
    }

    /** All attributes of a table's key, each equal to something, are a key. */
    private static KeyCondition<Object> wholeKey(KeyCondition<Object> tree, TypedKey key) {
        return tree instanceof KeyCondition.Partition<Object> partition
                        && partition.index().isEmpty()
                        && partition.equalities().length() == key.attributes().length()
                ? new Key<>(partition.equalities())
                : tree;
    }

    /** A text has its sections in one order, and in each section the actions in that of the tree. */
    private static UpdateAction<Object> bySection(UpdateAction<Object> tree) {
        return tree instanceof UpdateAction.All<Object> all
                ? new UpdateAction.All<>(Vector.of(
                                UpdateAction.Set.class,
                                UpdateAction.Remove.class,
                                UpdateAction.Add.class,
                                UpdateAction.Delete.class)
                        .flatMap(section -> all.actions().filter(section::isInstance)))
                : tree;
    }
}
