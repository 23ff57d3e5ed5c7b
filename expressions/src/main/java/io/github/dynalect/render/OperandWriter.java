package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes paths and values: every name and every value as a placeholder. */
final class OperandWriter implements Operand.Cases<StringBuilder>, Step.Cases<StringBuilder> {
    private final StringBuilder text;
    private final Placeholders placeholders;

    OperandWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.placeholders = placeholders;
    }

    @Override
    public StringBuilder stored(Operand.Stored<?> operand) {
        return path(operand.path());
    }

    @Override
    public StringBuilder literal(Operand.Literal<?> operand) {
        return value(operand.value());
    }

    @Override
    public StringBuilder size(Operand.Size<?> operand) {
        text.append("size(");
        return write(operand.operand()).append(')');
    }

    @CanIgnoreReturnValue
    StringBuilder write(Operand<?> operand) {
        return operand.match(this);
    }

    @CanIgnoreReturnValue
    StringBuilder path(Path path) {
        name(path.attribute());
        StringBuilder written = text;
        for (Step step : path.inside()) {
            written = step.match(this);
        }
        return written;
    }

    @Override
    public StringBuilder name(Step.Name step) {
        text.append('.');
        return name(step.name());
    }

    @Override
    public StringBuilder index(Step.Index step) {
        return text.append('[').append(step.index()).append(']');
    }

    @CanIgnoreReturnValue
    StringBuilder name(String name) {
        return text.append(placeholders.ofName(name));
    }

    @CanIgnoreReturnValue
    StringBuilder value(AttributeValue value) {
        return text.append(placeholders.ofValue(value));
    }
}
