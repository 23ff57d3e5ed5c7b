package io.github.dynalect.render;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import java.util.List;
import java.util.function.Consumer;

/** Writes updates: the sections SET, REMOVE, ADD and DELETE in this order, so that equal updates have equal texts. */
final class UpdateWriter {
    private final StringBuilder text;
    private final OperandWriter operands;
    private final SetValueWriter values;

    UpdateWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.operands = new OperandWriter(text, placeholders);
        this.values = new SetValueWriter(text, operands);
    }

    StringBuilder write(UpdateAction<?> action) {
        Sections sections = Sections.of(action);
        section("SET ", sections.sets(), this::set);
        section("REMOVE ", sections.removes(), remove -> operands.path(remove.target()));
        section("ADD ", sections.adds(), add -> member(add.target(), add.value()));
        section("DELETE ", sections.deletes(), delete -> member(delete.target(), delete.value()));
        return text;
    }

    private <A> void section(String word, List<A> actions, Consumer<A> writer) {
        String separator = text.isEmpty() ? word : " " + word;
        for (A action : actions) {
            text.append(separator);
            writer.accept(action);
            separator = ", ";
        }
    }

    private void set(UpdateAction.Set<?> action) {
        operands.path(action.target()).append(" = ");
        values.write(action.value());
    }

    private void member(Path target, Literal<?> value) {
        operands.path(target).append(' ');
        operands.write(value);
    }
}
