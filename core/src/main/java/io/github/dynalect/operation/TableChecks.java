package io.github.dynalect.operation;

import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.Members;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.value.ItemSize;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be said against an operation by the table's schema alone, before anything is sent. */
record TableChecks(Schema<?> schema, String tableName) {
    KeyChecks keys() {
        return new KeyChecks(schema, tableName);
    }

    <T> Condition<T> tested(Condition<T> condition) {
        notInside(condition.paths());
        return condition;
    }

    <T> Condition<T> scanned(Option<String> index, Condition<T> filter) {
        keys().seen(Rule.FILTER_UNSEEN, filter.paths(), index);
        return tested(filter);
    }

    <T> Condition<T> filtered(KeyCondition<T> key, Condition<T> filter) {
        Vector<Path> paths = filter.paths();
        notInside(paths);
        keys().seen(Rule.INDEX_PARTIAL, paths, key.index());
        Vector<String> keyNames = key.index()
                .flatMap(name -> schema.index(name).map(SecondaryIndex::keyNames))
                .getOrElse(schema.keyNames());
        paths.map(Path::attribute).find(keyNames::contains).forEach(name -> {
            throw Rule.FILTER_KEY.refuse(
                    "filter of " + tableName, "the key attribute " + name, "test it in the key condition");
        });
        return filter;
    }

    <S> UpdateAction<S> allowed(UpdateAction<S> action) {
        notInside(action.reads());
        Vector<Outcome> outcomes = Outcome.of(schema.changes().keepingKey(action));
        Vector<Path> targets = action.targets();
        for (Outcome outcome : outcomes) {
            readable(outcome, schema.members(outcome.place(), targets));
        }
        keys().inIndexes(Outcome.given(outcomes));
        return action;
    }

    <S> UpdateAction<S> fitting(UpdateAction<S> action) {
        keys().inIndexes(Outcome.given(Outcome.of(action)));
        return action;
    }

    /** The item can be read after the update, as far as the update alone shows: of no kind it may lack what that kind has. */
    private static void readable(Outcome outcome, Vector<Member<?, ?>> members) {
        if (outcome.presence() == Outcome.Presence.ABSENT
                && members.exists(member -> member.codec().whenAbsent().isEmpty())) {
            throw Rule.REQUIRED_REMOVED.refuse(
                    outcome.place().toString(),
                    "the removal of an attribute that every item has",
                    "set it, or declare it optional");
        }
        if (outcome.given().isDefined()) {
            AttributeValue given = outcome.given().get();
            Vector<MisfitException> misfits = members.flatMap(member -> misfit(member, given));
            if (misfits.nonEmpty() && misfits.length() == members.length()) {
                throw Rule.SCHEMA_READS.refuse(
                        outcome.place().toString(),
                        misfits.head().misfit().describe(),
                        "set it by the attribute that the schema declares");
            }
        }
    }

    private static Option<MisfitException> misfit(Member<?, ?> member, AttributeValue given) {
        try {
            Object unused = Members.decoded(member.codec(), given);
            return Option.none();
        } catch (MisfitException e) {
            return Option.some(e);
        }
    }

    /** There is nothing inside a key attribute. */
    private void notInside(Vector<Path> paths) {
        for (Path path : paths) {
            if (path.isNested() && schema.keyNames().contains(path.attribute())) {
                throw Rule.KEY_NESTED.refuse(
                        path.toString(), "a place inside a key attribute", "name the key attribute itself");
            }
        }
    }

    Map<String, AttributeValue> stored(Key<?> key, Map<String, AttributeValue> item) {
        Key<?> checked = keys().key(key);
        if (!ItemSize.fits(item)) {
            throw Rule.ITEM_SIZE.refuse(
                    "item " + checked.fingerprint() + " of " + tableName,
                    ItemSize.of(item) + " bytes",
                    "store its large parts elsewhere");
        }
        keys().inIndexes(item);
        return item;
    }
}
