package io.github.dynalect.examples.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.table.Table;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The program that the README starts answers what the README says, but for times and the texts of cursors. */
class ReadmeTest {
    private static final String ADDRESS = "localhost:8080";
    private static final Pattern STEP = Pattern.compile("(?m)^\\$ (as .*)\\n(.*)$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]*)\"");
    private static final Pattern TIME = Pattern.compile("\"placedAt\":\"[^\"]*\"");

    @Test
    void the_service_answers_what_the_readme_says() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String name = "orders-" + UUID.randomUUID();
        try (ConfigurableApplicationContext context = LocalOrdersApi.start(
                "--server.port=0",
                "--orders.table=" + name,
                "--logging.level.root=off",
                "--spring.main.banner-mode=off")) {
            URI service =
                    URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));

            String next = "";
            Vector<MatchResult> steps =
                    Vector.ofAll(STEP.matcher(readme).results().toList());
            assertThat(steps).hasSize(9);
            for (MatchResult step : steps) {
                Answer answer = asked(service, step.group(1).replace("$NEXT", next));

                assertThat(plain(answer.body() + " " + answer.status()))
                        .as(step.group(1))
                        .isEqualTo(plain(step.group(2)));
                Matcher cursor = NEXT.matcher(answer.body());
                next = cursor.find() ? cursor.group(1) : next;
            }
            context.getBean(Table.class).deleteTable(name).execute();
        }
    }

    private static Answer asked(URI service, String command) {
        Vector<String> words =
                Vector.ofAll(WORD.matcher(command).results().toList()).map(ReadmeTest::word);
        String address = words.find(word -> word.startsWith(ADDRESS)).get();
        return new Customer(service, words.get(1))
                .ask(
                        following("-X", words).getOrElse("GET"),
                        address.substring(ADDRESS.length()),
                        following("-d", words).getOrElse(""));
    }

    private static String word(MatchResult word) {
        return Option.of(word.group(1)).orElse(Option.of(word.group(2))).getOrElse(word.group(3));
    }

    private static Option<String> following(String flag, Vector<String> words) {
        return words.dropUntil(flag::equals).drop(1).headOption();
    }

    /** Without what is another each time. */
    private static String plain(String answer) {
        return NEXT.matcher(TIME.matcher(answer).replaceAll("\"placedAt\":…")).replaceAll("\"next\":…");
    }
}
