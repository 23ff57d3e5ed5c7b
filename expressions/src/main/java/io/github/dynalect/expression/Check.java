package io.github.dynalect.expression;

import static io.github.dynalect.value.AttributeType.B;
import static io.github.dynalect.value.AttributeType.BS;
import static io.github.dynalect.value.AttributeType.L;
import static io.github.dynalect.value.AttributeType.M;
import static io.github.dynalect.value.AttributeType.N;
import static io.github.dynalect.value.AttributeType.NS;
import static io.github.dynalect.value.AttributeType.S;
import static io.github.dynalect.value.AttributeType.SS;

import io.github.dynalect.expression.Condition.Always;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Size;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.github.dynalect.value.ValueOrder;
import io.vavr.collection.Vector;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The checks by which the nodes' constructors admit valid shapes only. */
final class Check {
    private static final Set<AttributeType> ORDERED = EnumSet.of(S, N, B);
    private static final Set<AttributeType> PREFIXES = EnumSet.of(S, B);
    private static final Set<AttributeType> SETS = EnumSet.of(SS, NS, BS);
    private static final Set<AttributeType> ADDABLE = EnumSet.of(N, SS, NS, BS);
    private static final Set<AttributeType> SIZED = EnumSet.of(S, B, SS, NS, BS, L, M);
    private static final Set<AttributeType> NUMBERS = EnumSet.of(N);
    private static final Set<AttributeType> LISTS = EnumSet.of(L);

    private Check() {}

    static void distinct(Operand<?> first, Object other) {
        Objects.requireNonNull(first, "operand");
        Objects.requireNonNull(other, "operand");
        if (first instanceof Stored<?> stored && first.equals(other)) {
            throw Rule.OPERANDS_DISTINCT.refuse(stored.path().toString(), "the same path twice", "give two places");
        }
    }

    static void ordered(Operand<?> operand, Operand<?> beside) {
        literal(operand, beside, ORDERED, Rule.OPERAND_ORDERED);
    }

    static void prefix(Operand<?> operand, Object beside) {
        noSize(operand);
        literal(operand, beside, PREFIXES, Rule.OPERAND_PREFIX);
    }

    static void sized(Operand<?> operand) {
        Objects.requireNonNull(operand, "operand");
        noSize(operand);
        literal(operand, "size", SIZED, Rule.OPERAND_SIZE);
    }

    private static void noSize(Operand<?> operand) {
        if (operand instanceof Size) {
            throw Rule.SIZE_NESTED.refuse("operand", "a size", "compare the size with a number");
        }
    }

    static void addable(Path target, Literal<?> value) {
        literal(value, target, ADDABLE, Rule.OPERAND_ADD);
    }

    static void set(Path target, Literal<?> value) {
        literal(value, target, SETS, Rule.OPERAND_DELETE);
    }

    /** A value is stored as deep as its target lies, and as deep as it nests. */
    static void nesting(Path target, SetValue<?> value) {
        if (value instanceof Literal<?> literal
                && target.inside().size() + CanonicalValue.documents(literal.value()) >= Limits.NESTING) {
            throw Rule.VALUE_NESTING.refuse(
                    target.toString(),
                    "a value that nests too deep there",
                    "store the inner part as an item of its own");
        }
        if (value instanceof SetValue.IfNotExists<?> ifNotExists) {
            nesting(target, ifNotExists.otherwise());
        }
    }

    static void number(SetValue.Term<?> term, SetValue.Term<?> beside) {
        literal(term, beside, NUMBERS, Rule.OPERAND_NUMBER);
    }

    static void list(SetValue.Term<?> term, SetValue.Term<?> beside) {
        literal(term, beside, LISTS, Rule.OPERAND_LIST);
    }

    private static void literal(Object operand, Object beside, Set<AttributeType> types, Rule rule) {
        Objects.requireNonNull(operand, "operand");
        if (operand instanceof Literal<?> literal && !types.contains(literal.type())) {
            throw rule.refuse(place(beside), "a value of type " + literal.type(), "give a value of type " + types);
        }
    }

    /** A value has no place of its own, so it is told by what it stands beside. */
    private static String place(Object beside) {
        if (beside instanceof Stored<?> stored) {
            return stored.path().toString();
        }
        return beside instanceof Operand || beside instanceof SetValue ? "operand" : beside.toString();
    }

    static void bounds(Operand<?> lower, Operand<?> upper) {
        if (lower instanceof Literal<?> low && upper instanceof Literal<?> high) {
            if (low.type() != high.type()) {
                throw Rule.BOUNDS_TYPE.refuse(
                        "BETWEEN", "ends of types " + low.type() + " and " + high.type(), "give two of one type");
            }
            if (ValueOrder.compare(low.value(), high.value()) > 0) {
                throw Rule.BOUNDS_ORDER.refuse("BETWEEN", "ends in the opposite order", "swap them");
            }
        }
    }

    static void choices(int count) {
        if (count < 1) {
            throw Rule.CHOICES_NONE.refuse("IN", "no choice", "leave the condition out, or give a choice");
        }
        if (count > Limits.CHOICES) {
            throw Rule.CHOICES_COUNT.refuse("IN", count + " choices", "join several INs by anyOf, as isInAll does");
        }
    }

    static void width(boolean ofIndex, int attributes) {
        int most = ofIndex ? 2 * Limits.KEY_ATTRIBUTES : 2;
        if (attributes > most) {
            throw Rule.KEY_WIDTH.refuse("key condition", attributes + " attributes", "give those of the key only");
        }
    }

    static void keys(Vector<String> names) {
        if (names.isEmpty()) {
            throw Rule.KEY_PARTITION.refuse("key condition", "no equality", "give the partition attribute");
        }
        if (names.distinct().length() < names.length()) {
            throw Rule.KEY_TEST.refuse(names.mkString(", "), "two tests of one attribute", "test each attribute once");
        }
    }

    /** Checks that conditions can be joined, by one look at each; tells whether one of them is of the kind that they make. */
    static boolean joined(String word, Class<?> kind, Vector<? extends Condition<?>> conditions) {
        boolean nested = false;
        int operators = conditions.length() - 1;
        for (Condition<?> condition : conditions) {
            operand(word, condition);
            nested |= kind.isInstance(condition);
            operators += OperatorCount.of(condition);
        }
        // One that is joined itself stands for several.
        if (conditions.length() < 2 && !nested) {
            throw Rule.CONSTANT.refuse(
                    word, conditions.length() + " conditions", "decide in Java whether to send the request");
        }
        operators(operators);
        return nested;
    }

    /** A vector and one element more: by an array, for vavr's own makes a list of the element first. */
    @SuppressWarnings("unchecked")
    static <E> Vector<E> appended(Vector<E> elements, E another) {
        Object[] all = new Object[elements.length() + 1];
        int next = 0;
        for (E element : elements) {
            all[next++] = element;
        }
        all[next] = another;
        return (Vector<E>) Vector.of(all);
    }

    static void operand(String word, Condition<?> condition) {
        if (isAlways(condition)) {
            throw Rule.CONSTANT.refuse(word, "the condition that always holds as an operand", "leave that operand out");
        }
    }

    static void operators(int count) {
        if (count > Limits.OPERATORS) {
            throw Rule.OPERATOR_COUNT.refuse("expression", count + " operators", "split the request");
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
