package io.github.dynalect.property;

import static io.github.dynalect.value.AttributeType.BS;
import static io.github.dynalect.value.AttributeType.L;
import static io.github.dynalect.value.AttributeType.N;
import static io.github.dynalect.value.AttributeType.NS;
import static io.github.dynalect.value.AttributeType.SS;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;

/** Updates of one to six places, most of which can be made. */
final class RandomUpdates {
    private final Draw draw;
    private final RandomValues values;
    private final RandomPlaces places;

    RandomUpdates(Draw draw, Items items) {
        this.draw = draw;
        this.values = new RandomValues(draw);
        this.places = new RandomPlaces(draw, values, items);
    }

    UpdateAction<Object> update() {
        UpdateAction<Object> first = draw.admitted(this::action);
        Vector<UpdateAction<Object>> others = draw.times(draw.below(6), () -> draw.admitted(this::action));
        return others.foldLeft(first, this::joined);
    }

    /** Both, unless they touch the same place. */
    private UpdateAction<Object> joined(UpdateAction<Object> first, UpdateAction<Object> second) {
        boolean apart = first.targets().forAll(one -> second.targets().forAll(other -> RandomPlaces.apart(one, other)));
        return apart ? first.and(second) : first;
    }

    private UpdateAction<Object> action() {
        return draw.by(this::set, this::set, this::set, this::remove, this::add, this::delete);
    }

    private UpdateAction<Object> set() {
        SetValue<Object> value = draw.by(
                this::term,
                this::term,
                () -> new SetValue.Plus<>(term(N), term(N)),
                () -> new SetValue.Minus<>(term(N), term(N)),
                () -> new SetValue.ListAppend<>(term(L), term(L)));
        return new UpdateAction.Set<>(places.fillable(), value);
    }

    private UpdateAction<Object> remove() {
        return new UpdateAction.Remove<>(draw.chance(90) ? places.place().path() : places.astray());
    }

    private UpdateAction<Object> add() {
        Place place = places.ofType(N, SS, NS, BS);
        return new UpdateAction.Add<>(pathTo(place), new Literal<>(values.ofType(place.type())));
    }

    private UpdateAction<Object> delete() {
        Place place = places.ofType(SS, NS, BS);
        boolean allOfIt = draw.chance(30);
        return new UpdateAction.Delete<>(
                pathTo(place), new Literal<>(allOfIt ? place.value() : values.ofType(place.type())));
    }

    private Path pathTo(Place place) {
        return draw.chance(90) ? place.path() : places.fillable();
    }

    private SetValue.Term<Object> term() {
        return term(values.type());
    }

    private SetValue.Term<Object> term(AttributeType type) {
        return draw.by(
                () -> new Literal<>(values.ofType(type)),
                () -> new Stored<>(places.ofType(type).path()),
                () -> new Stored<>(draw.chance(80) ? places.ofType(type).path() : places.path()),
                () -> new SetValue.IfNotExists<>(
                        draw.chance(50) ? places.ofType(type).path() : places.astray(), term(type)));
    }
}
