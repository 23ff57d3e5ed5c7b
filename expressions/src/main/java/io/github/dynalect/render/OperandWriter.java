package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes paths and values, every name and every value as a placeholder: what all expressions have in common. */
class OperandWriter implements Operand.Cases<StringBuilder>, Step.Cases<StringBuilder> {
    final StringBuilder text;
    private final Placeholders placeholders;

    OperandWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.placeholders = placeholders;
    }

    @Override
    public final StringBuilder stored(Operand.Stored<?> operand) {
        return path(operand.path());
    }

    @Override
    public final StringBuilder literal(Operand.Literal<?> operand) {
        return value(operand.value());
    }

    @Override
    public final StringBuilder size(Operand.Size<?> operand) {
        text.append("size(");
        return write(operand.operand()).append(')');
    }

    @CanIgnoreReturnValue
    final StringBuilder write(Operand<?> operand) {
        return operand.match(this);
    }

    @CanIgnoreReturnValue
    final StringBuilder path(Path path) {
        StringBuilder written = name(path.attribute());
        for (int i = 0; i < path.inside().size(); i++) {
            written = path.inside().get(i).match(this);
        }
        return written;
    }

    @Override
    public final StringBuilder name(Step.Name step) {
        text.append('.');
        return name(step.name());
    }

    @Override
    public final StringBuilder index(Step.Index step) {
        return text.append('[').append(step.index()).append(']');
    }

    @CanIgnoreReturnValue
    final StringBuilder name(String name) {
        return text.append(placeholders.ofName(name));
    }

    @CanIgnoreReturnValue
    final StringBuilder value(AttributeValue value) {
        return text.append(placeholders.ofValue(value));
    }
}
