package io.github.dynalect.parse;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.Part;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Either;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes a test of one key attribute of a condition: an equality, or a test of a sort attribute. */
final class KeyClause implements Condition.Cases<Either<KeyValue, SortTest>> {
    static final KeyClause READER = new KeyClause();

    private KeyClause() {}

    @Override
    public Either<KeyValue, SortTest> comparison(Condition.Comparison<?> condition) {
        return condition.left() instanceof Literal
                ? comparison(condition.right(), mirrored(condition.comparator()), condition.left())
                : comparison(condition.left(), condition.comparator(), condition.right());
    }

    private static Either<KeyValue, SortTest> comparison(Operand<?> key, Comparator comparator, Operand<?> value) {
        return switch (comparator) {
            case EQ -> Either.left(new KeyValue(name(key), value(value)));
            case NE -> throw refused("the comparator <>");
            default -> Either.right(new SortTest.Comparison(name(key), comparator, value(value)));
        };
    }

    /** The comparator by which the operands mean the same in the opposite order. */
    private static Comparator mirrored(Comparator comparator) {
        return switch (comparator) {
            case EQ, NE -> comparator;
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
        };
    }

    @Override
    public Either<KeyValue, SortTest> between(Condition.Between<?> condition) {
        return Either.right(
                new SortTest.Between(name(condition.operand()), value(condition.lower()), value(condition.upper())));
    }

    @Override
    public Either<KeyValue, SortTest> beginsWith(Condition.BeginsWith<?> condition) {
        return Either.right(new SortTest.BeginsWith(name(condition.operand()), value(condition.prefix())));
    }

    private static String name(Operand<?> operand) {
        if (!(operand instanceof Stored<?> stored)) {
            throw refused("a test whose first operand is no attribute");
        }
        Path path = stored.path();
        if (path.isNested()) {
            throw Rule.KEY_NESTED.refuse(
                    Part.KEY_CONDITION.toString(), "the path " + path, "test nested attributes in a filter");
        }
        return path.attribute();
    }

    private static AttributeValue value(Operand<?> operand) {
        if (operand instanceof Literal<?> literal) {
            return literal.value();
        }
        throw refused("an attribute that is compared with something other than a given value");
    }

    @Override
    public Either<KeyValue, SortTest> always(Condition.Always<?> condition) {
        throw refused("no test");
    }

    @Override
    public Either<KeyValue, SortTest> isIn(Condition.In<?> condition) {
        throw refused("IN");
    }

    @Override
    public Either<KeyValue, SortTest> attributeExists(Condition.AttributeExists<?> condition) {
        throw refused("attribute_exists");
    }

    @Override
    public Either<KeyValue, SortTest> attributeNotExists(Condition.AttributeNotExists<?> condition) {
        throw refused("attribute_not_exists");
    }

    @Override
    public Either<KeyValue, SortTest> attributeType(Condition.HasType<?> condition) {
        throw refused("attribute_type");
    }

    @Override
    public Either<KeyValue, SortTest> contains(Condition.Contains<?> condition) {
        throw refused("contains");
    }

    @Override
    public Either<KeyValue, SortTest> and(Condition.And<?> condition) {
        throw refused("AND inside another test");
    }

    @Override
    public Either<KeyValue, SortTest> or(Condition.Or<?> condition) {
        throw refused("OR");
    }

    @Override
    public Either<KeyValue, SortTest> not(Condition.Not<?> condition) {
        throw refused("NOT");
    }

    private static RefusedException refused(String found) {
        return Rule.KEY_TEST.refuse(
                Part.KEY_CONDITION.toString(),
                found,
                "compare one attribute with a given value, and the rest in a filter");
    }
}
