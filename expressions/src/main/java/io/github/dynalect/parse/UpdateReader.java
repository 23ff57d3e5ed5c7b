package io.github.dynalect.parse;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads updates: the sections SET, REMOVE, ADD and DELETE, each at most once and in any order. */
final class UpdateReader {
    private static final List<String> SECTIONS = List.of("SET", "REMOVE", "ADD", "DELETE");

    private final Cursor cursor;
    private final Placeholders placeholders;
    private final PathReader paths;
    private final SetValueReader values;
    private final Set<String> read = new HashSet<>();

    UpdateReader(Cursor cursor, Placeholders placeholders) {
        this.cursor = cursor;
        this.placeholders = placeholders;
        this.paths = new PathReader(cursor, placeholders);
        this.values = new SetValueReader(cursor, placeholders, paths);
    }

    /** Reads the whole text. */
    UpdateAction<Object> read() {
        Token start = cursor.peek();
        Vector<UpdateAction<? super Object>> actions = section();
        while (!cursor.peek().is(Kind.END)) {
            actions = actions.appendAll(section());
        }
        Vector<UpdateAction<? super Object>> all = actions;
        UpdateAction<Object> joined = cursor.node(start, () -> new UpdateAction.All<>(all));
        return all.length() == 1 ? UpdateAction.none().and(all.head()) : joined;
    }

    private Vector<UpdateAction<? super Object>> section() {
        Token word = cursor.peek();
        String section = word.text().toUpperCase(Locale.ROOT);
        if (!SECTIONS.contains(section)) {
            throw cursor.unexpected("one of " + SECTIONS);
        }
        if (!read.add(section)) {
            throw cursor.refused(Rule.SECTION_TWICE, word, "a second " + section, "put a comma between its actions");
        }
        Supplier<UpdateAction<Object>> action = action(cursor.take(), section);
        Vector<UpdateAction<? super Object>> actions = Vector.of(action.get());
        while (cursor.accept(",")) {
            actions = actions.append(action.get());
        }
        return actions;
    }

    private Supplier<UpdateAction<Object>> action(Token word, String section) {
        return switch (section) {
            case "SET" -> this::set;
            case "REMOVE" -> () -> new UpdateAction.Remove<>(paths.path());
            case "ADD" -> () -> member(word, UpdateAction.Add<Object>::new);
            default -> () -> member(word, UpdateAction.Delete<Object>::new);
        };
    }

    private UpdateAction<Object> set() {
        Path target = paths.path();
        Token equals = cursor.peek();
        cursor.expect("=");
        SetValue<Object> value = values.read();
        return cursor.node(equals, () -> new UpdateAction.Set<>(target, value));
    }

    private UpdateAction<Object> member(
            Token word, BiFunction<Path, Literal<Object>, UpdateAction<Object>> constructor) {
        Path target = paths.path();
        Literal<Object> value = placeholders.value(cursor, cursor.take(Kind.VALUE, "a placeholder of a value"));
        return cursor.node(word, () -> constructor.apply(target, value));
    }
}
