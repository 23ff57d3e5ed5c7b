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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    ConditionReader(Cursor cursor, Placeholders placeholders) {
        this.cursor = cursor;
        this.placeholders = placeholders;
        this.paths = new PathReader(cursor, placeholders);
        this.functions = new ConditionFunctions(cursor);
        this.nesting = new Nesting(cursor);
    }

    /** Reads the whole text. */
    Condition<Object> read() {
        Phrase phrase = disjunction();
        cursor.expectEnd();
        return condition(phrase);
    }

    private Phrase disjunction() {
        return joined("OR", this::conjunction, Condition.Or<Object>::new);
    }

    private Phrase conjunction() {
        return joined("AND", this::negation, Condition.And<Object>::new);
    }

    private Phrase joined(
            String word,
            Supplier<Phrase> operand,
            Function<Vector<Condition<? super Object>>, Condition<Object>> constructor) {
        Phrase first = operand.get();
        Token start = cursor.peek();
        if (!start.isKeyword(word)) {
            return first;
        }
        Vector<Condition<? super Object>> conditions = Vector.of(condition(first));
        while (cursor.acceptKeyword(word)) {
            conditions = conditions.append(condition(operand.get()));
        }
        Vector<Condition<? super Object>> all = conditions;
        return new OfCondition(cursor.node(start, () -> constructor.apply(all)), first.start(), false);
    }

    private Phrase negation() {
        Token start = cursor.peek();
        if (!cursor.acceptKeyword("NOT")) {
            return test();
        }
        Condition<Object> negated = condition(negation());
        return new OfCondition(cursor.node(start, () -> new Condition.Not<>(negated)), start, false);
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
        return new OfCondition(cursor.node(operator, constructor), first.start(), false);
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
            return nesting.group(this::disjunction, Phrase::enclosed).enclose();
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
        cursor.expect("(");
        Vector<Phrase> arguments = Vector.of(primary());
        while (cursor.accept(",")) {
            arguments = arguments.append(primary());
        }
        cursor.expect(")");
        return functions.call(name, arguments.map(this::operand));
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
