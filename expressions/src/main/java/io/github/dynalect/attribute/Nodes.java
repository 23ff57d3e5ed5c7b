package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;

/**
 * Makes the nodes of the tree for the words.
 *
 * <p>A method that makes a node and returns it as a condition has the JVM load both classes before the first word is there;
 * so they are loaded with this class, by the first condition.
 */
final class Nodes {
    private Nodes() {}

    static <T> Condition<T> comparison(Operand<? super T> left, Comparator comparator, Operand<? super T> right) {
        return new Condition.Comparison<>(left, comparator, right);
    }

    static <T> Condition<T> between(Operand<? super T> operand, Operand<? super T> lower, Operand<? super T> upper) {
        return new Condition.Between<>(operand, lower, upper);
    }

    static <T> Condition<T> beginsWith(Operand<? super T> operand, Operand<? super T> prefix) {
        return new Condition.BeginsWith<>(operand, prefix);
    }

    static <T> Condition<T> contains(Operand<? super T> operand, Operand<? super T> part) {
        return new Condition.Contains<>(operand, part);
    }

    static <T> Condition<T> exists(Path path) {
        return new Condition.AttributeExists<>(path);
    }

    static <T> Condition<T> notExists(Path path) {
        return new Condition.AttributeNotExists<>(path);
    }

    static <T> Condition<T> hasType(Operand<? super T> operand, AttributeType type) {
        return new Condition.HasType<>(operand, type);
    }

    static <T> UpdateAction<T> set(Path target, SetValue<? super T> value) {
        return new UpdateAction.Set<>(target, value);
    }

    static <T> UpdateAction<T> remove(Path target) {
        return new UpdateAction.Remove<>(target);
    }

    static <T> UpdateAction<T> add(Path target, Literal<? super T> value) {
        return new UpdateAction.Add<>(target, value);
    }

    static <T> UpdateAction<T> delete(Path target, Literal<? super T> value) {
        return new UpdateAction.Delete<>(target, value);
    }
}
