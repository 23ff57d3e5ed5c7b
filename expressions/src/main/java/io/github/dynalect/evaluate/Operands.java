package io.github.dynalect.evaluate;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The value of a condition's operand, in canonical form, if it has one. */
record Operands(ItemReader item) implements Operand.Cases<Option<AttributeValue>> {
    @Override
    public Option<AttributeValue> stored(Operand.Stored<?> operand) {
        return item.at(operand.path());
    }

    @Override
    public Option<AttributeValue> literal(Operand.Literal<?> operand) {
        return Option.some(operand.value());
    }

    @Override
    public Option<AttributeValue> size(Operand.Size<?> operand) {
        return operand.operand()
                .match(this)
                .flatMap(Operands::sizeOf)
                .map(size -> AttributeValue.fromN(size.toString()));
    }

    private static Option<Integer> sizeOf(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> Option.some(value.s().length());
            case B -> Option.some(value.b().asByteArrayUnsafe().length);
            case SS, NS, BS, L -> Option.some(Members.of(value).size());
            case M -> Option.some(value.m().size());
            case N, BOOL, NULL -> Option.none();
        };
    }
}
