package io.github.dynalect.render;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;

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
        for (int i = 0; i < sections.sets().size(); i++) {
            begin("SET ", i == 0);
            set(sections.sets().get(i));
        }
        for (int i = 0; i < sections.removes().size(); i++) {
            begin("REMOVE ", i == 0);
            operands.path(sections.removes().get(i).target());
        }
        for (int i = 0; i < sections.adds().size(); i++) {
            begin("ADD ", i == 0);
            member(sections.adds().get(i).target(), sections.adds().get(i).value());
        }
        for (int i = 0; i < sections.deletes().size(); i++) {
            begin("DELETE ", i == 0);
            member(sections.deletes().get(i).target(), sections.deletes().get(i).value());
        }
        return text;
    }

    private void begin(String word, boolean first) {
        if (!first) {
            text.append(", ");
        } else {
            text.append(text.isEmpty() ? "" : " ").append(word);
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
