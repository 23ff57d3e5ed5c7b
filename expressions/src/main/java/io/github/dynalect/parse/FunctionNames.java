package io.github.dynalect.parse;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import java.util.Map;
import java.util.Set;

/** What the functions of conditions and those of updates have in common: how a wrong call is refused. */
final class FunctionNames {
    private static final Set<String> ALL = Set.of(
            "attribute_exists",
            "attribute_not_exists",
            "attribute_type",
            "begins_with",
            "contains",
            "size",
            "if_not_exists",
            "list_append");

    private FunctionNames() {}

    /** The number of operands of a function that may stand in this kind of expression. */
    static int operands(Cursor cursor, Token name, Map<String, Integer> allowed) {
        if (!ALL.contains(name.text())) {
            throw cursor.refused(Rule.FUNCTION_NAME, name, name.toString(), "write one of DynamoDB's, in lower case");
        }
        if (!allowed.containsKey(name.text())) {
            throw cursor.refused(
                    Rule.FUNCTION_PLACE,
                    name,
                    name.toString(),
                    "call one of " + allowed.keySet().stream().sorted().toList() + " there");
        }
        return allowed.get(name.text());
    }

    static void expectCount(Cursor cursor, Token name, int count, int given) {
        if (given != count) {
            throw cursor.refused(
                    Rule.FUNCTION_OPERANDS,
                    name,
                    given + " operands of " + name,
                    count == 1 ? "give one" : "give " + count);
        }
    }

    static RefusedException noPath(Cursor cursor, Token name) {
        return cursor.refused(Rule.PATH_REQUIRED, name, "an operand of " + name + " that is no path", "give a path");
    }
}
