package io.github.dynalect.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.dynalect.expression.Part;
import io.github.dynalect.refusal.Origin;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The parser takes what the server takes, and refuses what the server refuses.
 *
 * <p>The drafts are random; a failure names the seed, which the system property {@code dynalect.seed} repeats.
 */
@DynamoDbTest
class DraftsOnServerTest {
    private static final int DRAFTS = 600 * Integer.getInteger("dynalect.cases.scale", 1);

    /** The server knows the types of the key's attributes; a draft does not. */
    private static final String KEY_TYPE = "Condition parameter type does not match schema type";

    /** Two words that the service reserves and DynamoDB Local does not. */
    private static final Pattern NOT_RESERVED_LOCALLY = Pattern.compile("\"(size|convert)\"", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_draft_is_refused_by_the_parser_if_and_only_if_the_server_refuses_it(
            Part part, DynamoDbClient client, @FreshTable(partitionKey = "h", sortKey = "r") String table) {
        DraftServer server = new DraftServer(client, table);
        long seed = Long.getLong("dynalect.seed", System.nanoTime());
        Drafts drafts = new Drafts(new Random(seed));
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        int taken = 0;

        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = drafts.next(part);
            Either<RefusedException, Parsed<Object>> verdict = verdict(draft);
            verdict.swap().forEach(refusal -> broken.add(refusal.rule()));
            taken += verdict.isRight() ? 1 : 0;
            if (disagree(server, draft)) {
                Draft least = shrunk(server, draft);
                fail(
                        "seed %d, draft %d%n%s%nparser: %s%nserver: %s",
                        seed, i, least, verdict(least), server.refusal(least));
            }
        }

        // Drafts that are all right, or all wrong in one way, would prove little.
        assertThat(taken).as("taken, seed %d", seed).isBetween(DRAFTS / 20, DRAFTS * 3 / 4);
        assertThat(broken).as("seed %d", seed).hasSizeGreaterThan(6);
        assertThat(broken.stream().filter(rule -> rule.origin() == Origin.POLICY))
                .as("policies met, seed %d", seed)
                .isSubsetOf(Rule.CHOICES_COUNT, Rule.TEXT_WELL_FORMED, Rule.NUMBER_LENGTH);
    }

    private static Either<RefusedException, Parsed<Object>> verdict(Draft draft) {
        try {
            return Either.right(Parser.parse(draft.texts()));
        } catch (RefusedException e) {
            return Either.left(e);
        }
    }

    private static boolean disagree(DraftServer server, Draft draft) {
        Option<RefusedException> refusal = verdict(draft).swap().toOption();
        if (refusal.exists(said -> isUndecided(draft, said))) {
            return false;
        }
        Option<String> answer = server.refusal(draft);
        return refusal.isDefined() != answer.isDefined() && !answer.exists(text -> text.contains(KEY_TYPE));
    }

    /** Whether this server's answer says nothing about the rule. */
    private static boolean isUndecided(Draft draft, RefusedException refusal) {
        return switch (refusal.rule()) {
            case RESERVED_WORD ->
                NOT_RESERVED_LOCALLY.matcher(refusal.getMessage()).find();
            // It looks at the keys of an update after the condition, and a draft's request has one that does not hold.
            case KEY_UPDATED, KEY_NESTED -> draft.part() == Part.UPDATE;
            default -> refusal.rule().origin() == Origin.POLICY;
        };
    }

    private static Draft shrunk(DraftServer server, Draft draft) {
        Optional<Draft> smaller = draft.smaller()
                .filter(less -> !less.text().isBlank())
                .filter(less -> disagree(server, less))
                .findFirst();
        return smaller.isPresent() ? shrunk(server, smaller.get()) : draft;
    }
}
