package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Which request meets which fate; no request is sent. */
class ScriptTest {
    private static final Fate A = Fate.answer(200, "a");
    private static final Fate B = Fate.answer(200, "b");
    private static final Fate C = Fate.answer(200, "c");
    /** Its answer is what it draws. */
    private static final Fate DRAW =
            exchange -> Answers.invented(200, "[" + exchange.chance().nextInt(1000) + "]");

    @Test
    void fates_are_met_in_turn_and_then_all_arrive() {
        assertThat(met(Script.of(A, B), 4)).containsExactly("a", "b", "-", "-");
        assertThat(met(Script.of(), 2)).containsExactly("-", "-");
    }

    @Test
    void every_nth_is_counted_from_the_first() {
        assertThat(met(Script.every(3, A), 7)).containsExactly("-", "-", "a", "-", "-", "a", "-");
        assertThat(met(Script.every(1, A), 2)).containsExactly("a", "a");
    }

    @Test
    void what_was_said_first_counts_and_all_requests_are_counted() {
        assertThat(met(Script.of(A, A).everyNth(2, B).everyNth(3, C), 6)).containsExactly("a", "a", "c", "b", "-", "b");
        assertThat(met(Script.of(A).sometimes(1, B), 3)).containsExactly("a", "b", "b");
    }

    @Test
    void chance_comes_of_the_seed_and_begins_anew_with_each_client() {
        long seed = new Random().nextLong();
        Script script = Script.random(seed).sometimes(0.3, A).sometimes(0.2, B).sometimes(0.2, DRAW);

        assertThat(met(script, 100)).as("%s", script).isEqualTo(met(script, 100));
        assertThat(met(Script.random(1).sometimes(0.5, A), 100))
                .isNotEqualTo(met(Script.random(2).sometimes(0.5, A), 100));
    }

    @Test
    void probabilities_are_those_of_each_request() {
        List<String> met =
                met(Script.random(7).sometimes(0.1, A).sometimes(0, DRAW).sometimes(0.3, B), 10_000);

        assertThat(Collections.frequency(met, "a")).isBetween(900, 1100);
        assertThat(Collections.frequency(met, "b")).isBetween(2850, 3150);
        assertThat(Collections.frequency(met, "-")).isBetween(5850, 6150);
    }

    @Test
    void what_one_request_draws_changes_nothing_for_those_after_it() {
        Fate greedy = exchange -> {
            exchange.chance().ints(100).forEach(drawn -> {});
            return DRAW.meet(exchange);
        };

        assertThat(met(Script.of(greedy, DRAW, DRAW), 3).subList(1, 3))
                .isEqualTo(met(Script.of(DRAW, DRAW, DRAW), 3).subList(1, 3));
    }

    @Test
    void a_fate_draws_each_time_anew() {
        assertThat(met(Script.every(1, DRAW), 5)).doesNotHaveDuplicates();
    }

    @Test
    void an_operation_may_have_a_script_of_its_own() {
        Course course = Script.every(2, A)
                .on("GetItem", Script.of(B, C))
                .on("PutItem", Script.of().on("PutItem", Script.of(C)))
                .begin();

        assertThat(List.of(
                        met(course, "Query"),
                        met(course, "GetItem"),
                        met(course, "PutItem"),
                        met(course, "Query"),
                        met(course, "GetItem"),
                        met(course, "GetItem"),
                        met(course, "")))
                .containsExactly("-", "b", "c", "a", "c", "-", "-");
    }

    @Test
    void refining_a_script_leaves_the_one_before_as_it_was() {
        Script one = Script.of(A);

        assertThat(List.of(one.everyNth(2, B), one.sometimes(1, B), one.on("", Script.of(B))))
                .doesNotContain(one);
        assertThat(met(one, 3)).containsExactly("a", "-", "-");
    }

    @Test
    void many_threads_share_the_fates_and_none_is_met_twice() throws Exception {
        Script script = Script.random(7).everyNth(10, A).sometimes(0.5, B).sometimes(0.5, DRAW);
        Course course = script.begin();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<String> met = new ArrayList<>();
        try {
            for (var one : threads.invokeAll(Collections.nCopies(1000, (Callable<String>) () -> met(course, "")))) {
                met.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(met(script, 1000));
    }

    @Test
    void probabilities_sum_up_to_one_at_most() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Script.random(7).sometimes(0.75, A).sometimes(0.5, B))
                .withMessage("probabilities are not negative and sum up to 1 at most: 0.5, after others of 0.75");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Script.random(7).sometimes(-0.5, A))
                .withMessage("probabilities are not negative and sum up to 1 at most: -0.5, after others of 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Script.random(7).sometimes(Double.NaN, A));
        assertThat(met(Script.random(7).sometimes(0.7, A).sometimes(0.2, A).sometimes(0.1, A), 1000))
                .as("0.7 + 0.2 + 0.1 is not 1 as a double")
                .filteredOn("a"::equals)
                .hasSize(1000);
    }

    @Test
    void every_nth_is_at_least_every_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Script.every(0, A))
                .withMessage("every request is every 1st, and none is every 0th");
    }

    @Test
    void a_script_and_its_clients_tell_the_seed() {
        Script script = Script.random(42)
                .sometimes(0.1, A)
                .everyNth(10, B)
                .on("GetItem", Script.of(A, B))
                .on("Query", Script.random(7));

        assertThat(script)
                .hasToString("Script[seed 42: sometimes 0.1, one every 10,"
                        + " GetItem Script[seed 0: 2 in turn], Query Script[seed 7]]");
        try (var http = ScriptedHttpClient.of(Script.random(42));
                var async = ScriptedAsyncHttpClient.of(Script.random(42))) {
            assertThat(http).hasToString("ScriptedHttpClient[Script[seed 42], sent 0]");
            assertThat(async).hasToString("ScriptedAsyncHttpClient[Script[seed 42], sent 0]");
            assertThat(http.clientName()).isEqualTo(async.clientName()).isEqualTo("Scripted");
        }
    }

    private static List<String> met(Script script, int requests) {
        Course course = script.begin();
        return IntStream.range(0, requests)
                .mapToObj(number -> met(course, "PutItem"))
                .toList();
    }

    /** What the next request is answered; a dash if the server answers it. */
    private static String met(Course course, String operation) {
        Course.Turn turn = course.next(operation);
        HttpExecuteRequest request = HttpExecuteRequest.builder()
                .request(SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .protocol("http")
                        .host("localhost")
                        .build())
                .build();
        try {
            Exchange exchange = new Exchange(request, sent -> Answers.invented(200, "-"), turn.chance());
            return new String(Answers.read(turn.fate().meet(exchange)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
