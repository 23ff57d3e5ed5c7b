package io.github.dynalect.parse;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.parse.Phrase.OfCondition;
import io.github.dynalect.parse.Phrase.OfOperand;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads conditions, by recursive descent along the precedence of their words: OR, AND, NOT, the rest.
 *
 * <p>After an opening parenthesis may stand a condition or an operand, so the rules give a {@link Phrase}, and those around
 * them say which of the two they need.
 */
final class ConditionReader {
    private static final Map<String, Comparator> COMPARATORS = Map.of(
            "=", Comparator.EQ,
            "<>", Comparator.NE,
            "<", Comparator.LT,
            "<=", Comparator.LE,
            ">", Comparator.GT,
            ">=", Comparator.GE);

    private final Cursor cursor;
    private final Placeholders placeholders;
    private final PathReader paths;
    private final ConditionFunctions functions;
    private final Nesting nesting;
    // By identity: the same condition may stand in a text twice.
    private final IdentityHashMap<Condition<?>, Token> starts = new IdentityHashMap<>();

    ConditionReader(Cursor cursor, Placeholders placeholders, PathReader paths) {
        this.cursor = cursor;
        this.placeholders = placeholders;
        this.paths = paths;
        this.functions = new ConditionFunctions(cursor);
        this.nesting = new Nesting(cursor);
    }

    /** Reads the whole text. */
    Condition<Object> read() {
        Phrase phrase = disjunction();
        cursor.expectEnd();
        return condition(phrase);
    }

    /** {@return the token with which a condition begins that was read} */
    Token startOf(Condition<?> condition) {
        return Objects.requireNonNull(starts.get(condition), "a condition that was read");
    }

    // One method for each precedence and no detour between them, so that a level of parentheses takes little of the
    // stack.
    private Phrase disjunction() {
        Phrase first = conjunction();
        Token word = cursor.peek();
        if (!word.isKeyword("OR")) {
            return first;
        }
        Vector<Condition<? super Object>> conditions = Vector.of(condition(first));
        while (cursor.acceptKeyword("OR")) {
            conditions = conditions.append(condition(conjunction()));
        }
        Vector<Condition<? super Object>> all = conditions;
        return located(first.start(), cursor.node(word, () -> new Condition.Or<>(all)));
    }

    private Phrase conjunction() {
        Phrase first = negation();
        Token word = cursor.peek();
        if (!word.isKeyword("AND")) {
            return first;
        }
        Vector<Condition<? super Object>> conditions = Vector.of(condition(first));
        while (cursor.acceptKeyword("AND")) {
            conditions = conditions.append(condition(negation()));
        }
        Vector<Condition<? super Object>> all = conditions;
        return located(first.start(), cursor.node(word, () -> new Condition.And<>(all)));
    }

    private Phrase negation() {
        Vector<Token> words = Vector.empty();
        for (Token word = cursor.peek(); cursor.acceptKeyword("NOT"); word = cursor.peek()) {
            words = words.append(word);
        }
        return words.foldRight(test(), (word, phrase) -> {
            Condition<Object> negated = condition(phrase);
            return located(word, cursor.node(word, () -> new Condition.Not<>(negated)));
        });
    }

    private OfCondition located(Token start, Condition<Object> condition) {
        starts.put(condition, start);
        return new OfCondition(condition, start, false);
    }

    private Phrase test() {
        Phrase first = primary();
        Token operator = cursor.peek();
        Supplier<Condition<Object>> constructor;
        if (COMPARATORS.containsKey(operator.text())) {
            constructor = comparison(operand(first));
        } else if (cursor.acceptKeyword("BETWEEN")) {
            constructor = between(operand(first));
        } else if (cursor.acceptKeyword("IN")) {
            constructor = in(operand(first));
        } else {
            return first;
        }
        return located(first.start(), cursor.node(operator, constructor));
    }

    private Supplier<Condition<Object>> comparison(Operand<Object> left) {
        Comparator comparator =
                Objects.requireNonNull(COMPARATORS.get(cursor.take().text()));
        Operand<Object> right = operand(primary());
        return () -> new Condition.Comparison<>(left, comparator, right);
    }

    private Supplier<Condition<Object>> between(Operand<Object> operand) {
        Operand<Object> lower = operand(primary());
        cursor.expectKeyword("AND");
        Operand<Object> upper = operand(primary());
        return () -> new Condition.Between<>(operand, lower, upper);
    }

    private Supplier<Condition<Object>> in(Operand<Object> operand) {
        cursor.expect("(");
        Vector<Operand<? super Object>> choices = Vector.of(operand(primary()));
        while (cursor.accept(",")) {
            choices = choices.append(operand(primary()));
        }
        cursor.expect(")");
        Vector<Operand<? super Object>> all = choices;
        return () -> new Condition.In<>(operand, all);
    }

    private Phrase primary() {
        Token start = cursor.peek();
        if (start.isSymbol("(")) {
            nesting.open();
            Phrase inner = disjunction();
            nesting.closeAround(start, inner.enclosed());
            return inner.enclose();
        }
        if (cursor.isAtFunction()) {
            return function();
        }
        if (start.is(Kind.VALUE)) {
            return new OfOperand(placeholders.value(cursor, cursor.take()), start, false);
        }
        return new OfOperand(new Operand.Stored<>(paths.path()), start, false);
    }

    private Phrase function() {
        Token name = cursor.take();
        nesting.open();
        Vector<Phrase> arguments = Vector.of(primary());
        while (cursor.accept(",")) {
            arguments = arguments.append(primary());
        }
        nesting.close();
        Phrase call = functions.call(name, arguments.map(this::operand));
        return call instanceof OfCondition made ? located(name, made.condition()) : call;
    }

    private Operand<Object> operand(Phrase phrase) {
        if (phrase instanceof OfOperand operand) {
            return operand.operand();
        }
        throw misplaced(phrase, "a condition where an operand belongs", "compare values, paths or sizes");
    }

    private Condition<Object> condition(Phrase phrase) {
        if (phrase instanceof OfCondition condition) {
            return condition.condition();
        }
        throw misplaced(phrase, "an operand that is compared with nothing", "compare it with another");
    }

    private RefusedException misplaced(Phrase phrase, String found, String remedy) {
        Rule rule = functions.isName(phrase.start().text()) ? Rule.FUNCTION_PLACE : Rule.SYNTAX;
        return cursor.refused(rule, phrase.start(), found, remedy);
    }
}
