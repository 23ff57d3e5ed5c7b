package io.github.dynalect.property;

import static io.github.dynalect.value.AttributeType.B;
import static io.github.dynalect.value.AttributeType.BS;
import static io.github.dynalect.value.AttributeType.L;
import static io.github.dynalect.value.AttributeType.M;
import static io.github.dynalect.value.AttributeType.N;
import static io.github.dynalect.value.AttributeType.NS;
import static io.github.dynalect.value.AttributeType.S;
import static io.github.dynalect.value.AttributeType.SS;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions of all kinds, in each other and with operands of all kinds in all positions. */
final class RandomConditions {
    private static final int DEEPEST = 5;

    private final Draw draw;
    private final RandomValues values;
    private final RandomPlaces places;

    RandomConditions(Draw draw, Items items) {
        this.draw = draw;
        this.values = new RandomValues(draw);
        this.places = new RandomPlaces(draw, values, items);
    }

    Condition<Object> condition() {
        return draw.below(200) == 0 ? Condition.always() : condition(DEEPEST);
    }

    private Condition<Object> condition(int depth) {
        if (depth == 0 || draw.chance(40)) {
            return draw.admitted(this::test);
        }
        return switch (draw.below(5)) {
            case 0, 1 -> new Condition.And<>(several(depth));
            case 2, 3 -> new Condition.Or<>(several(depth));
            default -> new Condition.Not<>(condition(depth - 1));
        };
    }

    private Vector<Condition<? super Object>> several(int depth) {
        return draw.times(draw.from(2, 3), () -> condition(depth - 1));
    }

    private Condition<Object> test() {
        return draw.by(
                this::comparison,
                this::comparison,
                this::comparison,
                this::between,
                this::in,
                () -> new Condition.AttributeExists<>(places.path()),
                () -> new Condition.AttributeNotExists<>(places.path()),
                this::hasType,
                this::beginsWith,
                this::contains);
    }

    private Condition<Object> comparison() {
        Comparator comparator = draw.of(Vector.of(Comparator.values()));
        if (draw.chance(20)) {
            return compared(size(), comparator, draw.chance(70) ? small() : operand());
        }
        Place place = comparator.isOrder() ? places.ofType(S, N, B) : places.place();
        return compared(operandAt(place), comparator, operandLike(place.value()));
    }

    private Condition<Object> compared(Operand<Object> left, Comparator comparator, Operand<Object> right) {
        return draw.chance(75)
                ? new Condition.Comparison<>(left, comparator, right)
                : new Condition.Comparison<>(right, comparator, left);
    }

    private Condition<Object> between() {
        Place place = places.ofType(S, N, B);
        return draw.chance(15)
                ? new Condition.Between<>(size(), small(), small())
                : new Condition.Between<>(operandAt(place), operandLike(place.value()), operandLike(place.value()));
    }

    private Condition<Object> in() {
        Place place = places.place();
        int choices = draw.below(50) == 0 ? Limits.CHOICES : draw.from(1, 4);
        return new Condition.In<>(operandAt(place), draw.times(choices, () -> operandLike(place.value())));
    }

    private Condition<Object> hasType() {
        Place place = places.place();
        return new Condition.HasType<>(operandAt(place), draw.chance(50) ? place.type() : values.type());
    }

    private Condition<Object> beginsWith() {
        Place place = places.ofType(S, B);
        return new Condition.BeginsWith<>(operandAt(place), operandInside(place.value()));
    }

    private Condition<Object> contains() {
        Place place = draw.chance(80) ? places.ofType(S, B, SS, NS, BS, L) : places.place();
        return new Condition.Contains<>(operandAt(place), operandInside(place.value()));
    }

    private Operand<Object> operand() {
        Place place = places.place();
        return draw.chance(50) ? operandAt(place) : operandLike(place.value());
    }

    /** Mostly the value at the place, by its path. */
    private Operand<Object> operandAt(Place place) {
        return switch (draw.below(20)) {
            case 0, 1 -> literal(place.value());
            case 2 -> size();
            case 3 -> stored();
            default -> new Operand.Stored<>(place.path());
        };
    }

    private Operand<Object> operandLike(AttributeValue value) {
        return switch (draw.below(10)) {
            case 0 -> size();
            case 1 -> stored();
            case 2 ->
                new Operand.Stored<>(places.ofType(AttributeType.of(value)).path());
            default -> literal(values.like(value));
        };
    }

    private Operand<Object> operandInside(AttributeValue value) {
        return draw.chance(60) ? literal(values.inside(value)) : operandLike(value);
    }

    private Operand<Object> stored() {
        return new Operand.Stored<>(places.path());
    }

    private Operand<Object> size() {
        Place place = draw.chance(80) ? places.ofType(S, B, SS, NS, BS, L, M) : places.place();
        return new Operand.Size<>(draw.chance(80) ? new Operand.Stored<>(place.path()) : literal(place.value()));
    }

    private Operand<Object> small() {
        return literal(AttributeValue.fromN(Integer.toString(draw.below(5))));
    }

    private static Operand<Object> literal(AttributeValue value) {
        return new Operand.Literal<>(value);
    }
}
