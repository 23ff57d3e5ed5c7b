package io.github.dynalect.expression;

import io.github.dynalect.expression.Condition.Always;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The checks by which the nodes' constructors admit valid shapes only. */
final class Check {
    private static final Set<AttributeType> ORDERED = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);
    private static final Set<AttributeType> PREFIXES = EnumSet.of(AttributeType.S, AttributeType.B);
    private static final Set<AttributeType> ADDABLE =
            EnumSet.of(AttributeType.N, AttributeType.SS, AttributeType.NS, AttributeType.BS);

    private Check() {}

    static void distinct(Operand<?> first, Operand<?> second) {
        if (first instanceof Stored<?> stored && first.equals(second)) {
            throw Rule.OPERANDS_DISTINCT.refuse(stored.path().toString(), "the same path twice", "compare two places");
        }
    }

    static void ordered(Operand<?> operand) {
        literal(operand, ORDERED, Rule.OPERAND_ORDERED);
    }

    static void prefix(Operand<?> operand) {
        literal(operand, PREFIXES, Rule.OPERAND_PREFIX);
    }

    static void addable(Literal<?> operand) {
        literal(operand, ADDABLE, Rule.OPERAND_ADD);
    }

    private static void literal(Operand<?> operand, Set<AttributeType> types, Rule rule) {
        if (operand instanceof Literal<?> literal && !types.contains(literal.type())) {
            throw rule.refuse("operand", "a value of type " + literal.type(), "give a value of type " + types);
        }
    }

    static void joined(String word, Vector<? extends Condition<?>> conditions) {
        conditions.forEach(condition -> operand(word, condition));
        if (conditions.length() < 2) {
            throw Rule.EXPRESSION_EMPTY.refuse(
                    word,
                    conditions.length() + " conditions",
                    "join two or more, or use allOf, which takes any number");
        }
        operators(OperatorCount.ofJoined(conditions));
    }

    static void operand(String word, Condition<?> condition) {
        if (isAlways(condition)) {
            throw Rule.EXPRESSION_EMPTY.refuse(
                    word, "the condition that always holds as an operand", "leave that operand out");
        }
    }

    static void operators(int count) {
        if (count > Limits.OPERATORS) {
            throw Rule.OPERATOR_COUNT.refuse("expression", count + " operators", "split the request, or use IN");
        }
    }

    static boolean isAlways(Condition<?> condition) {
        return Objects.requireNonNull(condition, "condition") instanceof Always;
    }

    /** A condition on a wider type holds of the narrower one too; the item type of a node is a compile-time mark only. */
    @SuppressWarnings("unchecked")
    static <T> Condition<T> narrowed(Condition<? super T> condition) {
        return (Condition<T>) condition;
    }

    /** The operands of a nested AND or OR are on types at least as wide as its own. */
    @SuppressWarnings("unchecked")
    static <T> Vector<Condition<? super T>> widened(Vector<? extends Condition<?>> conditions) {
        return (Vector<Condition<? super T>>) (Vector<?>) conditions;
    }
}
