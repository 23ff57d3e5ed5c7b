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
        for (UpdateAction.Set<?> set : sections.sets()) {
            begin("SET ", set == sections.sets().get(0));
            set(set);
        }
        for (UpdateAction.Remove<?> remove : sections.removes()) {
            begin("REMOVE ", remove == sections.removes().get(0));
            operands.path(remove.target());
        }
        for (UpdateAction.Add<?> add : sections.adds()) {
            begin("ADD ", add == sections.adds().get(0));
            member(add.target(), add.value());
        }
        for (UpdateAction.Delete<?> delete : sections.deletes()) {
            begin("DELETE ", delete == sections.deletes().get(0));
            member(delete.target(), delete.value());
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
