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
    private static final String REMEDY = "test the key's attributes from the left, the others in a filter";

    private final KeySchema key;
    private final Cursor cursor;
    private final ConditionReader reader;

    KeyClauses(KeySchema key, Cursor cursor, ConditionReader reader) {
        this.key = key;
        this.cursor = cursor;
        this.reader = reader;
    }

    /** A test of one attribute, and where it begins. */
    private record Clause(Either<KeyValue, SortTest> test, Token start) {
        String name() {
            return test.fold(KeyValue::name, SortTest::name);
        }

        boolean isRange() {
            return test.isRight();
        }
    }

    /** Reads the whole text. */
    <T> KeyCondition<T> read() {
        Vector<Clause> clauses = conjuncts(reader.read()).map(this::clause);
        Vector<Clause> ordered = key.isKnown() ? inOrderOfKey(clauses) : inOrderOfText(clauses);
        Vector<KeyValue> equalities =
                ordered.reject(Clause::isRange).map(clause -> clause.test().getLeft());
        Option<SortTest> range =
                ordered.find(Clause::isRange).map(clause -> clause.test().get());
        return cursor.node(clauses.head().start(), () -> keyCondition(equalities, range));
    }

    private Clause clause(Condition<?> condition) {
        Token start = reader.startOf(condition);
        return new Clause(cursor.node(start, () -> condition.match(KeyClause.READER)), start);
    }

    private <T> KeyCondition<T> keyCondition(Vector<KeyValue> equalities, Option<SortTest> range) {
        if (range.isDefined()) {
            return new KeyCondition.Range<>(key.index(), equalities, range.get());
        }
        return isPrimaryKey(equalities) ? new Key<>(equalities) : new KeyCondition.Partition<>(key.index(), equalities);
    }

    private static Vector<Condition<?>> conjuncts(Condition<?> condition) {
        return condition instanceof Condition.And<?> and ? Vector.narrow(and.conditions()) : Vector.of(condition);
    }

    private boolean isPrimaryKey(Vector<KeyValue> equalities) {
        return key.isKnown() && key.index().isEmpty() && key.names().length() == equalities.length();
    }

    /** The key is not known; but an equality comes before a test of another kind, of which there is one. */
    private Vector<Clause> inOrderOfText(Vector<Clause> clauses) {
        clauses.filter(Clause::isRange).drop(1).forEach(second -> {
            throw refused(second, "a second test other than equality");
        });
        return clauses.sortBy(Clause::isRange);
    }

    private Vector<Clause> inOrderOfKey(Vector<Clause> clauses) {
        clauses.find(clause -> !key.names().contains(clause.name())).forEach(clause -> {
            throw refused(clause, "the attribute " + clause.name() + ", which is not part of the key");
        });
        Vector<String> named = clauses.map(Clause::name);
        clauses.zipWithIndex()
                .find(clause -> named.indexOf(clause._1().name()) < clause._2())
                .forEach(second -> {
                    throw cursor.refused(
                            Rule.KEY_TEST,
                            second._1().start(),
                            "a second test of " + second._1().name(),
                            "test it once");
                });
        key.names()
                .take(Math.max(named.length(), key.partition().length()))
                .find(name -> !named.contains(name))
                .forEach(name -> {
                    throw Rule.KEY_CLAUSES.refuse(Part.KEY_CONDITION.toString(), "no test of " + name, REMEDY);
                });
        Vector<Clause> ordered = clauses.sortBy(clause -> key.names().indexOf(clause.name()));
        ordered.init()
                .appendAll(ordered.take(key.partition().length()))
                .find(Clause::isRange)
                .forEach(early -> {
                    throw refused(early, "a test other than equality before the end of the key");
                });
        return ordered;
    }

    private RefusedException refused(Clause clause, String found) {
        return cursor.refused(Rule.KEY_CLAUSES, clause.start(), found, REMEDY);
    }
}
