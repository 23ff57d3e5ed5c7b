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
final class ConditionWriter extends OperandWriter implements Condition.Cases<StringBuilder> {
    ConditionWriter(StringBuilder text, Placeholders placeholders) {
        super(text, placeholders);
    }

    @Override
    public StringBuilder always(Condition.Always<?> condition) {
        // Only a whole condition can be this one: the tree admits it nowhere else.
        return text;
    }

    @Override
    public StringBuilder comparison(Condition.Comparison<?> condition) {
        write(condition.left()).append(symbol(condition.comparator()));
        return write(condition.right());
    }

    @Override
    public StringBuilder between(Condition.Between<?> condition) {
        write(condition.operand()).append(" BETWEEN ");
        write(condition.lower()).append(" AND ");
        return write(condition.upper());
    }

    @Override
    public StringBuilder isIn(Condition.In<?> condition) {
        write(condition.operand()).append(" IN (");
        for (int i = 0; i < condition.choices().length(); i++) {
            text.append(i == 0 ? "" : ", ");
            write(condition.choices().get(i));
        }
        return text.append(')');
    }

    @Override
    public StringBuilder attributeExists(Condition.AttributeExists<?> condition) {
        text.append("attribute_exists(");
        return path(condition.path()).append(')');
    }

    @Override
    public StringBuilder attributeNotExists(Condition.AttributeNotExists<?> condition) {
        text.append("attribute_not_exists(");
        return path(condition.path()).append(')');
    }

    @Override
    public StringBuilder attributeType(Condition.HasType<?> condition) {
        text.append("attribute_type(");
        write(condition.operand()).append(", ");
        return value(AttributeValue.fromS(condition.type().name())).append(')');
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
        write(first).append(", ");
        return write(second).append(')');
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

    /** With the spaces around it. */
    static String symbol(Comparator comparator) {
        return switch (comparator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
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
