package io.github.dynalect.property;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of tree: how trees are drawn, made smaller, and rendered.
 *
 * @param name its name, for people
 * @param itemsEach how many items a tree is about, at most
 * @param items draws that many items
 * @param tree draws a tree that is about some items
 * @param smaller makes trees smaller
 * @param render renders a tree alone
 * @param text takes its text, if it has one
 * @param <E> the kind of tree
 */
record Kind<E>(
        String name,
        int itemsEach,
        BiFunction<Draw, Integer, Items> items,
        BiFunction<Draw, Items, E> tree,
        Shrinker<E> smaller,
        Function<E, Rendered> render,
        Function<Rendered, Option<String>> text) {
    private static final int STOCK = 300;

    static final Kind<Condition<Object>> CONDITION = conditions(
            "condition", 1, condition -> Renderer.render(WriteExpressions.onlyIf(condition)), Rendered::condition);

    /** The same trees as conditions of writes. */
    static final Kind<Condition<Object>> FILTER =
            conditions("filter", 30, condition -> Renderer.render(ScanExpressions.filter(condition)), Rendered::filter);

    static final Kind<KeyCondition<Object>> KEY_CONDITION = new Kind<>(
            "key condition",
            30,
            (draw, count) -> new RandomKeyItems(draw).items(count),
            (draw, items) -> new RandomKeyConditions(draw, items).condition(),
            new SmallerKeyConditions(),
            condition -> Renderer.render(QueryExpressions.key(condition)),
            Rendered::keyCondition);

    static final Kind<UpdateAction<Object>> UPDATE = new Kind<>(
            "update",
            1,
            Items::random,
            (draw, items) -> new RandomUpdates(draw, items).update(),
            new SmallerUpdates(),
            update -> Renderer.render(UpdateExpressions.update(update)),
            Rendered::update);

    static final Kind<Projection<Object>> PROJECTION = new Kind<>(
            "projection",
            5,
            Items::random,
            (draw, items) -> new RandomProjections(draw, items).projection(),
            new SmallerProjections(),
            projection -> Renderer.render(ReadExpressions.select(projection)),
            Rendered::projection);

    /** One kind for each language. */
    static final Vector<Kind<?>> ALL = Vector.of(CONDITION, KEY_CONDITION, UPDATE, PROJECTION);

    private static Kind<Condition<Object>> conditions(
            String name,
            int itemsEach,
            Function<Condition<Object>, Rendered> render,
            Function<Rendered, Option<String>> text) {
        return new Kind<>(
                name,
                itemsEach,
                Items::random,
                (draw, items) -> new RandomConditions(draw, items).condition(),
                new SmallerConditions(),
                render,
                text);
    }

    /** The items of a run. Trials share them, since a server takes longer to store items than to answer. */
    Vector<Items> stock(long seed) {
        return Vector.tabulate(STOCK / itemsEach, number -> items.apply(new Draw(seed, -1L - number), itemsEach));
    }

    /** A trial, decided by the seed and its number, whose tree can be sent. */
    Trial<E> trial(long seed, int number, Vector<Items> stock) {
        Draw draw = new Draw(seed, number);
        Items about = draw.of(stock);
        return new Trial<>(draw.admitted(() -> sendable(tree.apply(draw, about))), about);
    }

    /** The tree itself; it is refused if its text is too long. */
    private E sendable(E drawn) {
        Objects.requireNonNull(render.apply(drawn));
        return drawn;
    }

    Option<String> text(E tree) {
        return text.apply(render.apply(tree));
    }

    @Override
    public String toString() {
        return name;
    }
}
