package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes conditions, with the fewest parentheses that keep their meaning.
 *
 * <p>Precedence from the loosest: OR, AND, NOT, the rest. A part is put in parentheses only where it binds looser than its
 * place. The join of equals is flat in the tree, so it needs none.
 */
final class ConditionWriter implements Condition.Cases<StringBuilder> {
    private final StringBuilder text;
    private final OperandWriter operands;

    ConditionWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.operands = new OperandWriter(text, placeholders);
    }

    @Override
    public StringBuilder always(Condition.Always<?> condition) {
        // Only a whole condition can be this one: the tree admits it nowhere else.
        return text;
    }

    @Override
    public StringBuilder comparison(Condition.Comparison<?> condition) {
        condition
                .left()
                .match(operands)
                .append(' ')
                .append(symbol(condition.comparator()))
                .append(' ');
        return condition.right().match(operands);
    }

    @Override
    public StringBuilder between(Condition.Between<?> condition) {
        operands.write(condition.operand()).append(" BETWEEN ");
        operands.write(condition.lower()).append(" AND ");
        return operands.write(condition.upper());
    }

    @Override
    public StringBuilder isIn(Condition.In<?> condition) {
        operands.write(condition.operand()).append(" IN (");
        operands.write(condition.choices().head());
        for (Operand<?> choice : condition.choices().tail()) {
            text.append(", ");
            operands.write(choice);
        }
        return text.append(')');
    }

    @Override
    public StringBuilder attributeExists(Condition.AttributeExists<?> condition) {
        text.append("attribute_exists(");
        return operands.path(condition.path()).append(')');
    }

    @Override
    public StringBuilder attributeNotExists(Condition.AttributeNotExists<?> condition) {
        text.append("attribute_not_exists(");
        return operands.path(condition.path()).append(')');
    }

    @Override
    public StringBuilder attributeType(Condition.HasType<?> condition) {
        text.append("attribute_type(");
        operands.write(condition.operand()).append(", ");
        return operands.value(AttributeValue.fromS(condition.type().name())).append(')');
    }

    @Override
    public StringBuilder beginsWith(Condition.BeginsWith<?> condition) {
        return function("begins_with(", condition.operand(), condition.prefix());
    }

    @Override
    public StringBuilder contains(Condition.Contains<?> condition) {
        return function("contains(", condition.operand(), condition.part());
    }

    private StringBuilder function(String opening, Operand<?> first, Operand<?> second) {
        text.append(opening);
        operands.write(first).append(", ");
        return operands.write(second).append(')');
    }

    @Override
    public StringBuilder and(Condition.And<?> condition) {
        return joined(condition.conditions(), " AND ", Precedence.AND);
    }

    @Override
    public StringBuilder or(Condition.Or<?> condition) {
        return joined(condition.conditions(), " OR ", Precedence.OR);
    }

    @Override
    public StringBuilder not(Condition.Not<?> condition) {
        text.append("NOT ");
        return part(condition.condition(), Precedence.NOT);
    }

    private StringBuilder joined(Vector<? extends Condition<?>> conditions, String word, Precedence place) {
        part(conditions.get(0), place);
        for (int i = 1; i < conditions.length(); i++) {
            text.append(word);
            part(conditions.get(i), place);
        }
        return text;
    }

    @CanIgnoreReturnValue
    private StringBuilder part(Condition<?> condition, Precedence place) {
        if (Precedence.of(condition).compareTo(place) >= 0) {
            return condition.match(this);
        }
        text.append('(');
        return condition.match(this).append(')');
    }

    static String symbol(Comparator comparator) {
        return switch (comparator) {
            case EQ -> "=";
            case NE -> "<>";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
        };
    }

    /** How tightly a condition binds, the loosest first. */
    private enum Precedence {
        OR,
        AND,
        NOT,
        TEST;

        static Precedence of(Condition<?> condition) {
            if (condition instanceof Condition.Or) {
                return OR;
            }
            if (condition instanceof Condition.And) {
                return AND;
            }
            return condition instanceof Condition.Not ? NOT : TEST;
        }
    }
}
