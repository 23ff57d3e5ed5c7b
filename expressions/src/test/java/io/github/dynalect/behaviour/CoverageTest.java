package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every observed behaviour has a test that is named by its id, or a reason why it has none. */
class CoverageTest {
    /** How many behaviours each section has, numbered from 1. */
    private static final Map<String, Integer> SECTIONS =
            Map.of("E", 30, "B", 13, "F", 25, "U", 60, "P", 14, "K", 16, "X", 8, "N", 13);

    private static final Map<String, String> NOT_APPLICABLE = Map.ofEntries(
            Map.entry("K04", "parentheses are the renderer's, and it writes none in a key condition"),
            Map.entry("K07", "Limit is a parameter of the request"),
            Map.entry("K08", "LastEvaluatedKey is part of the response"),
            Map.entry("K09", "ExclusiveStartKey is a parameter of the request"),
            Map.entry("K10", "ExclusiveStartKey is a parameter of the request"),
            Map.entry("K11", "ExclusiveStartKey is a parameter of the request"),
            Map.entry("K12", "Limit and ScanIndexForward are parameters of the request"),
            Map.entry("K14", "the size of a page does not depend on the expressions"),
            Map.entry("K15", "Select is a parameter of the request"),
            Map.entry("U12", "letter case and blanks are the renderer's, and it has one way"),
            Map.entry("X08", "consumed capacity is part of the response, and the local server does not tell it"));

    private static final List<Class<?>> TESTS = List.of(
            ComparisonBehaviourTest.class,
            LogicBehaviourTest.class,
            FunctionBehaviourTest.class,
            UpdateBehaviourTest.class,
            UpdateNumbersBehaviourTest.class,
            UpdateListBehaviourTest.class,
            UpdateDocumentBehaviourTest.class,
            ProjectionBehaviourTest.class,
            KeyConditionBehaviourTest.class,
            FilterBehaviourTest.class,
            NumberBehaviourTest.class);

    private static final Pattern IDS = Pattern.compile("^(?:[a-z][0-9]{2}_)+");

    @Test
    void every_behaviour_is_tested_or_not_applicable() {
        Set<String> covered = new TreeSet<>(NOT_APPLICABLE.keySet());
        tested().forEach(covered::add);

        assertThat(covered).isEqualTo(behaviours());
    }

    @Test
    void no_behaviour_is_tested_twice_or_without_need() {
        Map<String, Long> mentions = Stream.concat(tested(), NOT_APPLICABLE.keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(mentions.values()).containsOnly(1L);
    }

    private static Set<String> behaviours() {
        return SECTIONS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                        .mapToObj(number -> "%s%02d".formatted(section.getKey(), number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> tested() {
        return TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> IDS.matcher(method.getName()))
                .filter(Matcher::find)
                .flatMap(ids ->
                        Arrays.stream(ids.group().toUpperCase(Locale.ROOT).split("_", -1)))
                .filter(id -> !id.isEmpty());
    }
}
