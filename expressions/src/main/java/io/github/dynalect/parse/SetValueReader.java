package io.github.dynalect.parse;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.SetValue.ListAppend;
import io.github.dynalect.expression.SetValue.Term;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads the right sides of SET: a term, a sum or difference of two, or two lists as one. */
final class SetValueReader {
    private static final Map<String, Integer> OPERANDS = Map.of("if_not_exists", 2, "list_append", 2);

    private final Cursor cursor;
    private final Placeholders placeholders;
    private final PathReader paths;
    private final Nesting nesting;

    SetValueReader(Cursor cursor, Placeholders placeholders, PathReader paths) {
        this.cursor = cursor;
        this.placeholders = placeholders;
        this.paths = paths;
        this.nesting = new Nesting(cursor);
    }

    /** What was read, and whether it stands in parentheses of its own. */
    private record Phrase(SetValue<Object> value, Token start, boolean enclosed) {}

    SetValue<Object> read() {
        return sum().value();
    }

    private Phrase sum() {
        Phrase first = primary();
        Token operator = cursor.peek();
        if (cursor.accept("+")) {
            return sum(first, operator, SetValue.Plus<Object>::new);
        }
        return cursor.accept("-") ? sum(first, operator, SetValue.Minus<Object>::new) : first;
    }

    private Phrase sum(
            Phrase first, Token operator, BiFunction<Term<Object>, Term<Object>, SetValue<Object>> constructor) {
        Term<Object> left = term(first);
        Term<Object> right = term(primary());
        return new Phrase(cursor.node(operator, () -> constructor.apply(left, right)), first.start(), false);
    }

    private Phrase primary() {
        Token start = cursor.peek();
        if (start.isSymbol("(")) {
            nesting.open();
            Phrase inner = sum();
            nesting.closeAround(start, inner.enclosed());
            return new Phrase(inner.value(), start, true);
        }
        if (cursor.isAtFunction()) {
            return new Phrase(function(), start, false);
        }
        if (start.is(Kind.VALUE)) {
            return new Phrase(placeholders.value(cursor, cursor.take()), start, false);
        }
        return new Phrase(new Operand.Stored<>(paths.path()), start, false);
    }

    private SetValue<Object> function() {
        Token name = cursor.take();
        nesting.open();
        Vector<Phrase> phrases = Vector.of(primary());
        while (cursor.accept(",")) {
            phrases = phrases.append(primary());
        }
        nesting.close();
        FunctionNames.expectCount(cursor, name, FunctionNames.operands(cursor, name, OPERANDS), phrases.length());
        Term<Object> first = term(phrases.get(0));
        Term<Object> second = term(phrases.get(1));
        if (name.text().equals("list_append")) {
            return cursor.node(name, () -> new ListAppend<>(first, second));
        }
        if (first instanceof Operand.Stored<Object> stored) {
            return cursor.node(name, () -> new SetValue.IfNotExists<>(stored.path(), second));
        }
        throw FunctionNames.noPath(cursor, name);
    }

    private Term<Object> term(Phrase phrase) {
        if (phrase.value() instanceof Term<Object> term) {
            return term;
        }
        Rule rule = phrase.value() instanceof ListAppend ? Rule.FUNCTION_PLACE : Rule.SYNTAX;
        throw cursor.refused(
                rule,
                phrase.start(),
                rule == Rule.SYNTAX ? "a sum inside another value" : "list_append inside another value",
                "make two updates of it");
    }
}
