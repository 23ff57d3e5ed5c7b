package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;

/** Writes the right sides of SET. They never need parentheses: the tree has no sum of sums. */
final class SetValueWriter implements SetValue.Cases<StringBuilder> {
    private final StringBuilder text;
    private final OperandWriter operands;

    SetValueWriter(StringBuilder text, OperandWriter operands) {
        this.text = text;
        this.operands = operands;
    }

    @CanIgnoreReturnValue
    StringBuilder write(SetValue<?> value) {
        return value.match(this);
    }

    @Override
    public StringBuilder stored(Operand.Stored<?> value) {
        return operands.stored(value);
    }

    @Override
    public StringBuilder literal(Operand.Literal<?> value) {
        return operands.literal(value);
    }

    @Override
    public StringBuilder ifNotExists(SetValue.IfNotExists<?> value) {
        text.append("if_not_exists(");
        operands.path(value.path()).append(", ");
        return write(value.otherwise()).append(')');
    }

    @Override
    public StringBuilder plus(SetValue.Plus<?> value) {
        write(value.left()).append(" + ");
        return write(value.right());
    }

    @Override
    public StringBuilder minus(SetValue.Minus<?> value) {
        write(value.left()).append(" - ");
        return write(value.right());
    }

    @Override
    public StringBuilder listAppend(SetValue.ListAppend<?> value) {
        text.append("list_append(");
        write(value.first()).append(", ");
        return write(value.second()).append(')');
    }
}
