package io.github.dynalect.evaluate;

import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update changes in an item: all of it computed from the item before, or the fault of one of its actions. */
record Changes(ItemReader before) implements UpdateAction.Cases<Either<UpdateFault, Vector<Change>>> {
    static Either<UpdateFault, Vector<Change>> of(UpdateAction<?> update, ItemReader before) {
        Option<UpdateFault> noRoom = update.targets()
                .reject(before::hasRoomAt)
                .headOption()
                .map(target -> UpdateFault.at(target, Kind.PATH_INVALID));
        return noRoom.isDefined()
                ? Either.left(noRoom.get())
                : update.<Either<UpdateFault, Vector<Change>>>match(new Changes(before))
                        .flatMap(Changes::nesting);
    }

    /** {@return whether an update has actions, and each of them takes something away} */
    static boolean onlyTakesAway(UpdateAction<?> update) {
        Vector<? extends UpdateAction<?>> actions =
                update instanceof UpdateAction.All<?> all ? all.actions() : Vector.of(update);
        return !update.isEmpty()
                && actions.forAll(
                        action -> action instanceof UpdateAction.Remove || action instanceof UpdateAction.Delete);
    }

    private static Either<UpdateFault, Vector<Change>> nesting(Vector<Change> changes) {
        return changes.find(Change::nestsTooDeep)
                .map(change -> UpdateFault.at(change.target(), Kind.VALUE_NESTING))
                .<Either<UpdateFault, Vector<Change>>>map(Either::left)
                .getOrElse(() -> Either.right(changes));
    }

    @Override
    public Either<UpdateFault, Vector<Change>> set(UpdateAction.Set<?> action) {
        return change(
                action.target(),
                action.value()
                        .<Either<Kind, AttributeValue>>match(new NewValue(before))
                        .map(Option::some));
    }

    @Override
    public Either<UpdateFault, Vector<Change>> remove(UpdateAction.Remove<?> action) {
        return change(action.target(), Either.right(Option.none()));
    }

    @Override
    public Either<UpdateFault, Vector<Change>> add(UpdateAction.Add<?> action) {
        AttributeValue given = action.value().value();
        return change(
                action.target(),
                before.at(action.target())
                        .map(stored -> added(stored, given))
                        .getOrElse(() -> Either.right(given))
                        .map(Option::some));
    }

    private static Either<Kind, AttributeValue> added(AttributeValue stored, AttributeValue given) {
        return Members.areAlike(stored, given)
                ? Either.right(Members.union(stored, given))
                : Numbers.of(stored)
                        .flatMap(sum -> Numbers.of(given).flatMap(addend -> Numbers.stored(sum.add(addend))));
    }

    @Override
    public Either<UpdateFault, Vector<Change>> delete(UpdateAction.Delete<?> action) {
        AttributeValue given = action.value().value();
        return change(
                action.target(),
                before.at(action.target())
                        .map(stored -> deleted(stored, given))
                        .getOrElse(() -> Either.right(Option.none())));
    }

    private static Either<Kind, Option<AttributeValue>> deleted(AttributeValue stored, AttributeValue given) {
        return Members.areAlike(stored, given)
                ? Either.right(Members.difference(stored, given))
                : Either.left(Kind.OPERAND_TYPE);
    }

    @Override
    public Either<UpdateFault, Vector<Change>> all(UpdateAction.All<?> actions) {
        Vector<Change> changes = Vector.empty();
        long room = Limits.ITEM_BYTES;
        for (UpdateAction<?> action : actions.actions()) {
            Either<UpdateFault, Vector<Change>> next = action.match(this);
            if (next.isLeft()) {
                return next;
            }
            changes = changes.appendAll(next.get());
            room -= next.get().map(Change::bytes).sum().longValue();
            if (room < 0) {
                // The rest is not computed: from one great value, a short update could make hundreds.
                return Either.left(UpdateFault.ofItem());
            }
        }
        return Either.right(changes);
    }

    private static Either<UpdateFault, Vector<Change>> change(Path target, Either<Kind, Option<AttributeValue>> value) {
        return value.bimap(kind -> UpdateFault.at(target, kind), after -> Vector.of(new Change(target, after)));
    }
}
