package io.github.dynalect.render;

import io.github.dynalect.expression.UpdateAction;
import java.util.List;
import java.util.function.Consumer;

/** Writes updates: the sections SET, REMOVE and ADD in this order, so that equal updates have equal texts. */
final class UpdateWriter {
    private final StringBuilder text;
    private final OperandWriter operands;

    UpdateWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.operands = new OperandWriter(text, placeholders);
    }

    StringBuilder write(UpdateAction<?> action) {
        Sections sections = Sections.of(action);
        section("SET ", sections.sets(), this::set);
        section("REMOVE ", sections.removes(), this::remove);
        section("ADD ", sections.adds(), this::add);
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
        operands.write(action.value());
    }

    private void remove(UpdateAction.Remove<?> action) {
        operands.path(action.target());
    }

    private void add(UpdateAction.Add<?> action) {
        operands.path(action.target()).append(' ');
        operands.write(action.value());
    }
}
