package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes updates: the sections SET, REMOVE, ADD and DELETE in this order, so that equal updates have equal texts.
 *
 * <p>What belongs to a later section is kept until its turn comes, for placeholders are numbered as they stand in the text. The
 * right sides of SET never need parentheses: the tree has no sum of sums.
 */
final class UpdateWriter extends OperandWriter
        implements UpdateAction.Cases<StringBuilder>, SetValue.Cases<StringBuilder> {
    private static final int FEW = 2;

    private final List<UpdateAction.Remove<?>> removes = new ArrayList<>(FEW);
    private final List<UpdateAction.Add<?>> adds = new ArrayList<>(FEW);
    private final List<UpdateAction.Delete<?>> deletes = new ArrayList<>(FEW);

    UpdateWriter(StringBuilder text, Placeholders placeholders) {
        super(text, placeholders);
    }

    StringBuilder write(UpdateAction<?> action) {
        StringBuilder sets = action.match(this);
        for (int i = 0; i < removes.size(); i++) {
            begin("REMOVE ", i == 0);
            path(removes.get(i).target());
        }
        for (int i = 0; i < adds.size(); i++) {
            begin("ADD ", i == 0);
            member(adds.get(i).target(), adds.get(i).value());
        }
        for (int i = 0; i < deletes.size(); i++) {
            begin("DELETE ", i == 0);
            member(deletes.get(i).target(), deletes.get(i).value());
        }
        return sets;
    }

    private void begin(String word, boolean first) {
        if (!first) {
            text.append(", ");
        } else {
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
    }

    private void member(Path target, Literal<?> value) {
        path(target).append(' ');
        value(value.value());
    }

    @CanIgnoreReturnValue
    private StringBuilder assigned(SetValue<?> value) {
        return value.match(this);
    }

    @Override
    public StringBuilder set(UpdateAction.Set<?> action) {
        begin("SET ", text.isEmpty());
        path(action.target()).append(" = ");
        return assigned(action.value());
    }

    @Override
    public StringBuilder remove(UpdateAction.Remove<?> action) {
        removes.add(action);
        return text;
    }

    @Override
    public StringBuilder add(UpdateAction.Add<?> action) {
        adds.add(action);
        return text;
    }

    @Override
    public StringBuilder delete(UpdateAction.Delete<?> action) {
        deletes.add(action);
        return text;
    }

    @Override
    public StringBuilder all(UpdateAction.All<?> actions) {
        StringBuilder written = text;
        for (UpdateAction<?> action : actions.actions()) {
            written = action.match(this);
        }
        return written;
    }

    @Override
    public StringBuilder ifNotExists(SetValue.IfNotExists<?> value) {
        text.append("if_not_exists(");
        path(value.path()).append(", ");
        return assigned(value.otherwise()).append(')');
    }

    @Override
    public StringBuilder plus(SetValue.Plus<?> value) {
        assigned(value.left()).append(" + ");
        return assigned(value.right());
    }

    @Override
    public StringBuilder minus(SetValue.Minus<?> value) {
        assigned(value.left()).append(" - ");
        return assigned(value.right());
    }

    @Override
    public StringBuilder listAppend(SetValue.ListAppend<?> value) {
        text.append("list_append(");
        assigned(value.first()).append(", ");
        return assigned(value.second()).append(')');
    }
}
