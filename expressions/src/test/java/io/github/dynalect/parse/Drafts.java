package io.github.dynalect.parse;

import io.github.dynalect.expression.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Random drafts: sentences of a grammar that is wider than DynamoDB's, with a token changed here and there.
 *
 * <p>About half of them break no rule, and most others one.
 */
final class Drafts {
    private static final Map<String, String> NAMES =
            ordered(Map.of("#a", "a", "#0", "a", "#_x", "b", "#d", "a.b", "#r", "name", "#h", "h", "#s", "r"));
    private static final Map<String, AttributeValue> VALUES = values();
    private static final List<String> WORDS =
            List.of("a", "b", "c", "d1", "e_f", "name", "size", "contains", "Set", "h", "r");
    private static final List<String> ODD_TOKENS = List.of(
            "(",
            ")",
            ",",
            ".",
            "[",
            "]",
            "[0]",
            "=",
            "<>",
            "<",
            "<=",
            ">",
            ">=",
            "+",
            "-",
            "AND",
            "or",
            "Not",
            "BETWEEN",
            "in",
            "SET",
            "remove",
            "ADD",
            "DELETE",
            "a",
            "name",
            "#a",
            ":s",
            ":n",
            "size",
            "list_append",
            "if_not_exists",
            "attribute_exists",
            "begins_with",
            "contains",
            "foo",
            "0",
            "1",
            "!",
            "==",
            "a-b",
            "_a",
            "\"a\"",
            "#",
            ":",
            "#no",
            ":no",
            "Size",
            "true",
            "'x'");

    private final Random random;

    Drafts(Random random) {
        this.random = random;
    }

    private static Map<String, AttributeValue> values() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        values.put(":s", AttributeValue.fromS("b"));
        values.put(":S", AttributeValue.fromS("a"));
        values.put(":t", AttributeValue.fromS("SS"));
        values.put(":n", AttributeValue.fromN("1"));
        values.put(":N", AttributeValue.fromN("2"));
        values.put(":0", AttributeValue.fromN("3"));
        values.put(":b", AttributeValue.fromB(SdkBytes.fromUtf8String("x")));
        values.put(":ss", AttributeValue.fromSs(List.of("x")));
        values.put(":ns", AttributeValue.fromNs(List.of("1", "2")));
        values.put(":l", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))));
        values.put(":m", AttributeValue.fromM(Map.of("x", AttributeValue.fromN("1"))));
        values.put(":_t", AttributeValue.fromBool(true));
        values.put(":nul", AttributeValue.fromNul(true));
        values.put(":e", AttributeValue.fromS(""));
        return values;
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return new LinkedHashMap<>(new TreeMap<>(map));
    }

    Draft next(Part part) {
        List<String> tokens = new ArrayList<>(sentence(part));
        if (chance(40)) {
            deepen(tokens);
        }
        while (chance(4) && !tokens.isEmpty()) {
            mutate(tokens);
        }
        Map<String, String> names = used(NAMES, tokens);
        Map<String, AttributeValue> values = used(VALUES, tokens);
        if (chance(8) && !values.isEmpty()) {
            values.replace(pick(List.copyOf(values.keySet())), OddValues.pick(random));
        }
        if (chance(12) && !names.isEmpty()) {
            names.replace(pick(List.copyOf(names.keySet())), pick(OddValues.NAMES));
        }
        if (chance(40)) {
            names.put("#unused", "u");
        }
        if (chance(40) && part != Part.PROJECTION) {
            values.put(":unused", AttributeValue.fromS("u"));
        }
        return new Draft(part, spaced(tokens), names, values);
    }

    private static <V> Map<String, V> used(Map<String, V> map, List<String> tokens) {
        Map<String, V> used = new LinkedHashMap<>(map);
        used.keySet().retainAll(tokens);
        return used;
    }

    private List<String> spaced(List<String> tokens) {
        boolean tight = chance(3);
        List<String> spaced = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            boolean apart = tokens.get(i).matches(".*\\w") && next.matches("\\w.*") && !chance(50);
            String space = chance(20) ? pick("\n", "\t", "  ", "\r", "\r\n", "\f", "\u00a0", "\u000b") : " ";
            spaced.add(tokens.get(i) + (tight && !apart && chance(2) ? "" : space));
        }
        return spaced;
    }

    /** Puts the same around all of it, or into it, as often as there are about operators in one expression. */
    private void deepen(List<String> tokens) {
        List<String> opening = chance(3) ? list("NOT", "(") : chance(2) ? list("NOT") : list("(", "a", "=", "b", "OR");
        int times = chance(2) ? 100 + random.nextInt(210) : random.nextInt(40);
        int at = random.nextInt(tokens.size());
        for (int i = 0; i < times; i++) {
            tokens.addAll(at, opening);
            if (opening.contains("(")) {
                tokens.add(")");
            }
        }
    }

    private void mutate(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(6)) {
            case 0 -> tokens.add(at, pick(ODD_TOKENS));
            case 1 -> tokens.set(at, pick(ODD_TOKENS));
            case 2 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 4 -> {
                int end = at + 1 + random.nextInt(tokens.size() - at);
                tokens.add(end, ")");
                tokens.add(at, "(");
            }
            default -> tokens.subList(at, at + 1).clear();
        }
    }

    private List<String> sentence(Part kind) {
        return switch (kind) {
            case KEY_CONDITION -> keyCondition();
            case FILTER, CONDITION -> condition(3);
            case PROJECTION -> many(",", 1 + random.nextInt(3), this::path);
            case UPDATE -> update();
        };
    }

    private List<String> keyCondition() {
        List<String> hash = clause("h", chance(10) ? "<" : "=");
        List<String> range = chance(4)
                ? List.of("begins_with", "(", chance(8) ? "h" : "r", ",", pick(":s", ":b", ":e", ":n"), ")")
                : chance(4)
                        ? list("r", "BETWEEN", pick(":n", ":S", ":s"), "AND", pick(":N", ":s", ":n"))
                        : clause("r", pick("=", "<", "<=", ">", ">=", "<>"));
        List<String> both =
                chance(5) ? hash : chance(2) ? join(hash, list("AND"), range) : join(range, list("and"), hash);
        return chance(8) ? join(both, list("AND"), condition(1)) : chance(4) ? enclosed(both) : both;
    }

    private List<String> clause(String name, String comparator) {
        String key = chance(4) ? (name.equals("h") ? "#h" : "#s") : chance(15) ? "#a" : name;
        String value = pick(":s", ":S", ":s", ":n", ":ss", ":e");
        List<String> clause = chance(4) ? list(value, comparator, key) : list(key, comparator, value);
        return chance(5) ? enclosed(clause) : clause;
    }

    private List<String> condition(int depth) {
        if (depth == 0 || chance(3)) {
            return test();
        }
        return switch (random.nextInt(4)) {
            case 0 -> join(list("NOT"), condition(depth - 1));
            case 1 -> enclosed(condition(depth - 1));
            default -> join(condition(depth - 1), list(pick("AND", "OR", "or", "And")), condition(depth - 1));
        };
    }

    private List<String> test() {
        return switch (random.nextInt(9)) {
            case 0 -> join(operand(), list("BETWEEN"), operand(), list("AND"), operand());
            case 1 -> join(operand(), list("IN", "("), many(",", 1 + random.nextInt(3), this::operand), list(")"));
            case 2 -> call(pick("attribute_exists", "attribute_not_exists"), chance(8) ? operand() : path());
            case 3 -> call("attribute_type", operand(), chance(8) ? operand() : list(":t"));
            case 4 -> call("begins_with", operand(), operand());
            case 5 -> call("contains", operand(), operand());
            default -> join(operand(), list(pick("=", "<>", "<", "<=", ">", ">=")), operand());
        };
    }

    private List<String> operand() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> call("size", chance(8) ? operand() : path());
            case 2 -> chance(3) ? test() : enclosed(operand());
            case 3, 4, 5, 6, 7 -> chance(3) ? list(pick(List.copyOf(VALUES.keySet()))) : list(pick(":s", ":n"));
            default -> path();
        };
    }

    private List<String> update() {
        List<String> sections = new ArrayList<>(List.of("SET", "remove", "ADD", "Delete"));
        Collections.shuffle(sections, random);
        List<String> update = new ArrayList<>();
        for (String section : sections.subList(0, 1 + random.nextInt(chance(3) ? 4 : 2))) {
            update.add(section);
            update.addAll(many(",", 1 + random.nextInt(2), () -> action(section)));
        }
        return update;
    }

    private List<String> action(String section) {
        return switch (section) {
            case "SET" -> join(path(), list("="), chance(8) ? enclosed(sum()) : sum());
            case "remove" -> path();
            case "ADD" -> join(path(), chance(10) ? term() : list(pick(":n", ":ss", ":ns", ":s")));
            default -> join(path(), chance(10) ? term() : list(pick(":ss", ":ns", ":n")));
        };
    }

    private List<String> sum() {
        return chance(3)
                ? join(number(), list(pick("+", "-")), number(), chance(10) ? join(list("+"), number()) : list())
                : chance(3) ? call("list_append", elements(), elements()) : term();
    }

    private List<String> number() {
        return chance(2) ? list(pick(":n", ":N")) : term();
    }

    private List<String> elements() {
        return chance(2) ? list(":l") : term();
    }

    private List<String> term() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> call("if_not_exists", chance(8) ? term() : path(), term());
            case 2 -> enclosed(chance(6) ? sum() : term());
            case 3, 4 -> list(pick(List.copyOf(VALUES.keySet())));
            case 5 -> chance(4) ? call(pick("list_append", "size", "if_not_exists", "foo"), term()) : path();
            default -> path();
        };
    }

    private List<String> path() {
        List<String> path = new ArrayList<>(List.of(name()));
        while (chance(4)) {
            path.addAll(
                    chance(2) ? list(".", name()) : list("[", pick("0", "1", "07", "2147483647", "2147483648"), "]"));
        }
        return path;
    }

    private String name() {
        return chance(3) ? pick(List.copyOf(NAMES.keySet())) : chance(4) ? pick(WORDS) : pick("a", "b", "c", "d1");
    }

    @SafeVarargs
    private List<String> call(String name, List<String>... operands) {
        List<String> call = list(name, "(");
        for (int i = 0; i < operands.length; i++) {
            call = join(call, i == 0 ? list() : list(","), operands[i]);
        }
        return join(call, chance(30) ? join(list(","), operand()) : list(), list(")"));
    }

    private static List<String> enclosed(List<String> tokens) {
        return join(list("("), tokens, list(")"));
    }

    private List<String> many(String separator, int count, Supplier<List<String>> part) {
        List<String> many = part.get();
        for (int i = 1; i < count; i++) {
            many = join(many, list(separator), part.get());
        }
        return many;
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> joined = new ArrayList<>();
        for (List<String> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }

    private static List<String> list(String... tokens) {
        return new ArrayList<>(List.of(tokens));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String... choices) {
        return pick(List.of(choices));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
