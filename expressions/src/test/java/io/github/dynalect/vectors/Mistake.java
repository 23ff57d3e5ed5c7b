package io.github.dynalect.vectors;

import static java.util.Map.entry;

import java.util.Map;

/** A rejected vector that does not compile, beside a twin that does, and with the code of the compiler's error. */
record Mistake(String code, String right, String wrong) {
    private static final String NO_SUCH_METHOD = "compiler.err.cant.resolve.location.args";
    private static final String NO_APPLICABLE_METHOD = "compiler.err.cant.apply.symbols";
    private static final String WRONG_ARGUMENT = "compiler.err.cant.apply.symbol";

    static final Map<Integer, Mistake> BY_ID = Map.ofEntries(
            entry(126, noSuchMethod("title.exists()", "Given.string(\"a\").exists()")),
            entry(127, noSuchMethod("restored.eq(true)", "restored.exists().eq(true)")),
            entry(
                    180,
                    noApplicableMethod(
                            "QueryExpressions.key(KEY.key(1, \"a\"))", "QueryExpressions.key(title.isIn(\"a\"))")),
            entry(181, noSuchMethod("title.eq(\"a\").or(year.eq(1))", "KEY.key(1, \"a\").or(KEY.key(2, \"a\"))")),
            entry(182, wrongArgument("Condition.not(title.eq(\"a\"))", "Condition.not(KEY.key(1, \"a\"))")),
            entry(187, noSuchMethod("KEY.partition(1).sortGt(\"a\")", "KEY.partition(1).sortGt(\"a\").sortLt(\"b\")")),
            entry(190, noSuchMethod("KEY.partition(1).sortEq(\"a\")", "KEY.sortEq(\"a\")")),
            entry(191, noApplicableMethod("PrimaryKey.of(year, title)", "PrimaryKey.of(year, title.size())")),
            entry(237, noSuchMethod("year.set(year.plus(1))", "year.set(year.plus(1).plus(2))")),
            entry(240, noApplicableMethod("year.set(year.plus(1))", "year.set(title.size())")),
            entry(241, noSuchMethod("year.orElse(1)", "Given.number(1).orElse(2)")),
            entry(245, noApplicableMethod("year.add(1)", "year.add(year)")));

    private static Mistake noSuchMethod(String right, String wrong) {
        return new Mistake(NO_SUCH_METHOD, right, wrong);
    }

    private static Mistake noApplicableMethod(String right, String wrong) {
        return new Mistake(NO_APPLICABLE_METHOD, right, wrong);
    }

    private static Mistake wrongArgument(String right, String wrong) {
        return new Mistake(WRONG_ARGUMENT, right, wrong);
    }
}
