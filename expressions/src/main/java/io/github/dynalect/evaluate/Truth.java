package io.github.dynalect.evaluate;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.ValueOrder;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whether a condition holds of an item. What is missing or of another type makes a test false, and never an error. */
final class Truth implements Condition.Cases<Boolean> {
    private static final Set<AttributeType> ORDERED = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);

    private final ItemReader item;
    private final Operands operands;

    Truth(ItemReader item) {
        this.item = item;
        this.operands = new Operands(item);
    }

    @Override
    public Boolean always(Condition.Always<?> condition) {
        return true;
    }

    @Override
    public Boolean comparison(Condition.Comparison<?> condition) {
        Option<AttributeValue> left = value(condition.left());
        Option<AttributeValue> right = value(condition.right());
        return switch (condition.comparator()) {
            case EQ -> areEqual(left, right);
            case NE -> !areEqual(left, right);
            case LT -> order(left, right).exists(order -> order < 0);
            case LE -> order(left, right).exists(order -> order <= 0);
            case GT -> order(left, right).exists(order -> order > 0);
            case GE -> order(left, right).exists(order -> order >= 0);
        };
    }

    @Override
    public Boolean between(Condition.Between<?> condition) {
        Option<AttributeValue> operand = value(condition.operand());
        return order(value(condition.lower()), operand).exists(order -> order <= 0)
                && order(operand, value(condition.upper())).exists(order -> order <= 0);
    }

    @Override
    public Boolean isIn(Condition.In<?> condition) {
        Option<AttributeValue> operand = value(condition.operand());
        return condition.choices().exists(choice -> areEqual(operand, value(choice)));
    }

    @Override
    public Boolean attributeExists(Condition.AttributeExists<?> condition) {
        return item.at(condition.path()).isDefined();
    }

    @Override
    public Boolean attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return item.at(condition.path()).isEmpty();
    }

    @Override
    public Boolean attributeType(Condition.HasType<?> condition) {
        return value(condition.operand()).exists(value -> AttributeType.of(value) == condition.type());
    }

    @Override
    public Boolean beginsWith(Condition.BeginsWith<?> condition) {
        Option<AttributeValue> prefix = value(condition.prefix());
        return value(condition.operand()).exists(value -> prefix.exists(start -> beginsWith(value, start)));
    }

    @Override
    public Boolean contains(Condition.Contains<?> condition) {
        Option<AttributeValue> part = value(condition.part());
        return value(condition.operand()).exists(value -> part.exists(inner -> contains(value, inner)));
    }

    @Override
    public Boolean and(Condition.And<?> condition) {
        return condition.conditions().forAll(each -> each.<Boolean>match(this));
    }

    @Override
    public Boolean or(Condition.Or<?> condition) {
        return condition.conditions().exists(each -> each.<Boolean>match(this));
    }

    @Override
    public Boolean not(Condition.Not<?> condition) {
        return !condition.condition().<Boolean>match(this);
    }

    private Option<AttributeValue> value(Operand<?> operand) {
        return operand.match(operands);
    }

    /** Two values that are missing are not equal. */
    private static boolean areEqual(Option<AttributeValue> left, Option<AttributeValue> right) {
        return left.isDefined() && left.equals(right);
    }

    /** How two values are ordered, if they are of one type that has an order. */
    private static Option<Integer> order(Option<AttributeValue> left, Option<AttributeValue> right) {
        return left.flatMap(first ->
                right.filter(second -> areOrdered(first, second)).map(second -> ValueOrder.compare(first, second)));
    }

    private static boolean areOrdered(AttributeValue left, AttributeValue right) {
        AttributeType type = AttributeType.of(left);
        return ORDERED.contains(type) && type == AttributeType.of(right);
    }

    private static boolean beginsWith(AttributeValue value, AttributeValue prefix) {
        return switch (AttributeType.of(prefix)) {
            case S -> value.s() != null && value.s().startsWith(prefix.s());
            case B -> value.b() != null && beginsWith(bytes(value), bytes(prefix));
            default -> false;
        };
    }

    private static boolean contains(AttributeValue value, AttributeValue part) {
        return switch (AttributeType.of(value)) {
            case S -> part.s() != null && Sequence.of(value.s()).contains(Sequence.of(part.s()));
            case B -> part.b() != null && Sequence.of(bytes(value)).contains(Sequence.of(bytes(part)));
            default -> Members.of(value).contains(part);
        };
    }

    private static byte[] bytes(AttributeValue value) {
        return value.b().asByteArrayUnsafe();
    }

    private static boolean beginsWith(byte[] bytes, byte[] prefix) {
        return prefix.length <= bytes.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
