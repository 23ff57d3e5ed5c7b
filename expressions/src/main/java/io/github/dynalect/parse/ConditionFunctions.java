package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.parse.Phrase.OfCondition;
import io.github.dynalect.parse.Phrase.OfOperand;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** The functions of conditions: how many operands each takes, of which kind, and what it makes of them. */
final class ConditionFunctions {
    private static final Map<String, Integer> OPERANDS = Map.of(
            "attribute_exists", 1,
            "attribute_not_exists", 1,
            "attribute_type", 2,
            "begins_with", 2,
            "contains", 2,
            "size", 1);

    private final Cursor cursor;

    ConditionFunctions(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean isName(String name) {
        return OPERANDS.containsKey(name);
    }

    Phrase call(Token name, Vector<Operand<Object>> operands) {
        int count = FunctionNames.operands(cursor, name, OPERANDS);
        FunctionNames.expectCount(cursor, name, count, operands.length());
        return switch (name.text()) {
            case "attribute_exists" ->
                condition(name, () -> new Condition.AttributeExists<>(path(name, operands.get(0))));
            case "attribute_not_exists" ->
                condition(name, () -> new Condition.AttributeNotExists<>(path(name, operands.get(0))));
            case "attribute_type" ->
                condition(name, () -> new Condition.HasType<>(operands.get(0), type(name, operands.get(1))));
            case "begins_with" -> condition(name, () -> new Condition.BeginsWith<>(operands.get(0), operands.get(1)));
            case "contains" -> condition(name, () -> new Condition.Contains<>(operands.get(0), operands.get(1)));
            default -> new OfOperand(cursor.node(name, () -> new Operand.Size<>(operands.get(0))), name, false);
        };
    }

    private Phrase condition(Token name, Supplier<Condition<Object>> constructor) {
        return new OfCondition(cursor.node(name, constructor), name, false);
    }

    private Path path(Token name, Operand<Object> operand) {
        if (operand instanceof Operand.Stored<Object> stored) {
            return stored.path();
        }
        throw FunctionNames.noPath(cursor, name);
    }

    private AttributeType type(Token name, Operand<Object> operand) {
        if (operand instanceof Literal<Object> literal && literal.type() == AttributeType.S) {
            return Arrays.stream(AttributeType.values())
                    .filter(type -> type.name().equals(literal.value().s()))
                    .findFirst()
                    .orElseThrow(() -> noType(name, "a string that names none"));
        }
        throw noType(name, "something other than a given string");
    }

    private RefusedException noType(Token name, String found) {
        return cursor.refused(Rule.TYPE_NAME, name, found, "give one of " + Arrays.toString(AttributeType.values()));
    }
}
