package io.github.dynalect.behaviour;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Every observed behaviour of writes, reads and indexes has a test that is named by its id, or a reason why it has none. */
class CoverageTest {
    /** How many behaviours each section has, numbered from 1. */
    private static final Map<String, Integer> SECTIONS = Map.ofEntries(
            Map.entry("U", 60),
            Map.entry("R", 24),
            Map.entry("B", 13),
            Map.entry("I", 8),
            Map.entry("K", 16),
            Map.entry("X", 8),
            Map.entry("S", 5),
            Map.entry("P", 14),
            Map.entry("G", 10),
            Map.entry("T", 9),
            Map.entry("W", 12));

    private static final String UPDATED_OLD = "no word asks for the old values of only what an update changes";

    private static final String SIMPLE_KEY =
            "a table without a sort attribute has no partition to query, and is read by key";

    private static final Map<String, String> NOT_APPLICABLE = Map.ofEntries(
            Map.entry("K04", "parentheses are the renderer's, and it writes none in a key condition"),
            Map.entry("K06", SIMPLE_KEY),
            Map.entry("K11", SIMPLE_KEY),
            Map.entry(
                    "K15",
                    "no word chooses what Select says: a count has its own, and so have whole items by a local index"),
            Map.entry("U12", "letter case and blanks are the renderer's, and it has one way"),
            Map.entry("R04", UPDATED_OLD),
            Map.entry("R05", UPDATED_OLD),
            Map.entry("R06", UPDATED_OLD),
            Map.entry("R07", UPDATED_OLD),
            Map.entry("R13", UPDATED_OLD),
            Map.entry("R14", UPDATED_OLD),
            Map.entry("R16", UPDATED_OLD),
            Map.entry(
                    "W12",
                    "placeholders and syntax are the renderer's, and it has none that is not used or not defined"),
            Map.entry("R24", "a write with a condition always asks for the item, see ConditionFailedBehaviourTest"));

    private static final List<Class<?>> TESTS = List.of(
            LogicBehaviourTest.class,
            SetBehaviourTest.class,
            RemoveBehaviourTest.class,
            NumberBehaviourTest.class,
            KeyBehaviourTest.class,
            SetMembersBehaviourTest.class,
            ListBehaviourTest.class,
            DocumentBehaviourTest.class,
            WriteBehaviourTest.class,
            ReturnedBehaviourTest.class,
            ConditionFailedBehaviourTest.class,
            ItemBehaviourTest.class,
            QueryBehaviourTest.class,
            PageBehaviourTest.class,
            LargeItemBehaviourTest.class,
            FilterBehaviourTest.class,
            ScanBehaviourTest.class,
            ViewBehaviourTest.class,
            IndexBehaviourTest.class,
            BatchBehaviourTest.class,
            TransactionBehaviourTest.class);

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

        assertThat(mentions).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
    }

    @Test
    void no_word_asks_for_the_old_values_of_only_what_an_update_changes() {
        JavaClasses operations = operations();

        naming(ReturnValue.class, "UPDATED_OLD").check(operations);
        assertThat(naming(ReturnValue.class, "UPDATED_NEW").evaluate(operations).hasViolation())
                .isTrue();
    }

    @Test
    void no_word_chooses_what_a_reading_selects() {
        JavaClasses operations = operations();

        for (String select : List.of("ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES")) {
            naming(Select.class, select).check(operations);
        }
        assertThat(naming(Select.class, "COUNT").evaluate(operations).hasViolation())
                .isTrue();
    }

    private static JavaClasses operations() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.dynalect.operation");
    }

    private static ArchRule naming(Class<?> type, String constant) {
        return noClasses().should().accessField(type, constant);
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
