package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.Part;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Makes a key condition of a condition: DynamoDB's grammar for the two is the same, and most of it is then refused here.
 */
final class KeyClauses {
    private final KeySchema key;
    private final Cursor cursor;
    private final ConditionReader reader;

    KeyClauses(KeySchema key, Cursor cursor, ConditionReader reader) {
        this.key = key;
        this.cursor = cursor;
        this.reader = reader;
    }

    /** Reads the whole text. */
    <T> KeyCondition<T> read() {
        Token start = cursor.peek();
        Vector<Either<KeyValue, SortTest>> clauses = conjuncts(reader.read())
                .map(clause -> cursor.node(reader.startOf(clause), () -> clause.match(KeyClause.READER)));
        return cursor.node(start, () -> keyCondition(inOrderOfKey(clauses)));
    }

    private <T> KeyCondition<T> keyCondition(Vector<Either<KeyValue, SortTest>> clauses) {
        Vector<KeyValue> equalities = clauses.flatMap(clause -> clause.swap().toOption());
        Vector<SortTest> tests = clauses.flatMap(Either::toOption);
        if (tests.length() > 1) {
            throw refused("two tests other than equality");
        }
        Option<String> index = key.index();
        if (!tests.isEmpty()) {
            return new KeyCondition.Range<>(index, equalities, tests.head());
        }
        return isPrimaryKey(equalities) ? new Key<>(equalities) : new KeyCondition.Partition<>(index, equalities);
    }

    private static Vector<Condition<?>> conjuncts(Condition<?> condition) {
        return condition instanceof Condition.And<?> and ? Vector.narrow(and.conditions()) : Vector.of(condition);
    }

    private boolean isPrimaryKey(Vector<KeyValue> equalities) {
        return key.isKnown() && key.index().isEmpty() && key.names().length() == equalities.length();
    }

    /** The clauses in the order of the key; in that of the text if the key is not known. */
    private Vector<Either<KeyValue, SortTest>> inOrderOfKey(Vector<Either<KeyValue, SortTest>> clauses) {
        if (!key.isKnown()) {
            // An equality comes before a test, wherever it stands.
            return clauses.sortBy(Either::isRight);
        }
        Vector<String> named = clauses.map(KeyClauses::name);
        Vector<String> expected = key.names().take(named.length());
        named.find(name -> !key.names().contains(name)).forEach(name -> {
            throw refused("the attribute " + name + ", which is not part of the key");
        });
        if (named.distinct().length() < named.length()) {
            throw Rule.KEY_TEST.refuse(
                    Part.KEY_CONDITION.toString(), "two tests of one attribute", "test each attribute once");
        }
        if (named.length() < key.partition().length() || !named.containsAll(expected)) {
            throw refused("no test of "
                    + expected.find(name -> !named.contains(name))
                            .getOrElse(key.partition().last()));
        }
        Vector<Either<KeyValue, SortTest>> ordered =
                clauses.sortBy(clause -> key.names().indexOf(name(clause)));
        if (ordered.init().exists(Either::isRight)
                || ordered.take(key.partition().length()).exists(Either::isRight)) {
            throw refused("a test other than equality before the end of the key");
        }
        return ordered;
    }

    private static String name(Either<KeyValue, SortTest> clause) {
        return clause.fold(KeyValue::name, SortTest::name);
    }

    private static RefusedException refused(String found) {
        return Rule.KEY_CLAUSES.refuse(
                Part.KEY_CONDITION.toString(),
                found,
                "test the key's attributes from the left, the others in a filter");
    }
}
