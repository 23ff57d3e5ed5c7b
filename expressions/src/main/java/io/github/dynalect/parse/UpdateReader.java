package io.github.dynalect.parse;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.PathReader.ReadPath;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.ArrayList;
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
    private final List<ReadPath> targets = new ArrayList<>();
    private Vector<UpdateAction<? super Object>> actions = Vector.empty();
    private Vector<Token> starts = Vector.empty();

    UpdateReader(Cursor cursor, Placeholders placeholders, PathReader paths) {
        this.cursor = cursor;
        this.placeholders = placeholders;
        this.paths = paths;
        this.values = new SetValueReader(cursor, placeholders, paths);
    }

    /** Reads the whole text. */
    UpdateAction<Object> read() {
        section();
        while (!cursor.peek().is(Kind.END)) {
            section();
        }
        UpdateAction<Object> joined = cursor.joined(actions, starts, UpdateAction.All::new);
        return actions.length() == 1 ? UpdateAction.none().and(actions.head()) : joined;
    }

    /** {@return the places that the text changes} */
    List<ReadPath> targets() {
        return targets;
    }

    private void section() {
        Token word = cursor.peek();
        String section = word.text().toUpperCase(Locale.ROOT);
        if (!SECTIONS.contains(section)) {
            throw cursor.unexpected("one of " + SECTIONS);
        }
        if (!read.add(section)) {
            throw cursor.refused(Rule.SECTION_TWICE, word, "a second " + section, "put a comma between its actions");
        }
        Supplier<UpdateAction<Object>> action = action(cursor.take(), section);
        do {
            starts = starts.append(cursor.peek());
            actions = actions.append(action.get());
        } while (cursor.accept(","));
    }

    private Path target() {
        Path target = paths.path();
        targets.add(new ReadPath(target, starts.last()));
        return target;
    }

    private Supplier<UpdateAction<Object>> action(Token word, String section) {
        return switch (section) {
            case "SET" -> this::set;
            case "REMOVE" -> () -> new UpdateAction.Remove<>(target());
            case "ADD" -> () -> member(word, UpdateAction.Add<Object>::new);
            default -> () -> member(word, UpdateAction.Delete<Object>::new);
        };
    }

    private UpdateAction<Object> set() {
        Path target = target();
        Token equals = cursor.peek();
        cursor.expect("=");
        SetValue<Object> value = values.read();
        return cursor.node(equals, () -> new UpdateAction.Set<>(target, value));
    }

    private UpdateAction<Object> member(
            Token word, BiFunction<Path, Literal<Object>, UpdateAction<Object>> constructor) {
        Path target = target();
        Literal<Object> value = placeholders.value(cursor, cursor.take(Kind.VALUE, "a placeholder of a value"));
        return cursor.node(word, () -> constructor.apply(target, value));
    }
}
