package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Song_.label;
import static io.github.dynalect.examples.guide.Song_.title;
import static io.github.dynalect.examples.guide.Song_.year;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on conditions, as code. */
@DynamoDbTest
class ConditionsGuideTest {
    private static final Key<User> KEY = User_.key("user-123", "ann@example.com");
    private static final User ANN = new User(
            "user-123",
            "ann@example.com",
            "Ann",
            UserStatus.ACTIVE,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50"),
            Set.of("swiss"),
            new Address("Bern", "3011"),
            Option.none());

    private final Table<User> users;

    ConditionsGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
        this.users = Dynalect.create(client).table(User_.SCHEMA).named(name);
    }

    @Test
    void what_is_missing() {
        Map<String, AttributeValue> item = Map.of("artist", AttributeValue.fromS("Abba"));
        // @start region=missing
        assertThat(Evaluator.test(year.lt(1980), item)).isFalse();
        assertThat(Evaluator.test(year.ge(1980), item)).isFalse();
        assertThat(Evaluator.test(not(year.lt(1980)), item)).isTrue(); // so this is not year.ge(1980)
        assertThat(Evaluator.test(year.ne(1980), item)).isTrue();
        assertThat(Evaluator.test(title.eq(label), item)).isFalse(); // both are missing
        assertThat(Evaluator.test(label.notExists(), item)).isTrue();
        // @end
    }

    // @start region=optional
    private static Condition<Song_> wanted(Option<Integer> from, Option<Integer> to, List<String> labels) {
        return Condition.<Song_>allOf(
                from.map(year::ge).getOrElse(Condition.always()),
                to.map(year::le).getOrElse(Condition.always()),
                labels.isEmpty() ? Condition.always() : label.isInAll(labels));
    }
    // @end

    @Test
    void optional_conditions_compose() {
        assertThat(wanted(Option.none(), Option.none(), List.of())).isEqualTo(Condition.always());
        assertThat(wanted(Option.some(1970), Option.none(), List.of())).isEqualTo(year.ge(1970));
    }

    // @start region=payment
    private Either<String, BigDecimal> pay(Key<User> key, BigDecimal price) {
        return users.update(key)
                .set(User_.balance, User_.balance.minus(price))
                .onlyIf(User_.balance.ge(price).and(User_.status.eq(UserStatus.ACTIVE)))
                .attempt()
                .bimap(failed -> failed.fold(missing -> "unknown user", this::reason), User::balance);
    }

    private String reason(ConditionFailed.Refused<User> refused) {
        return refused.current()
                .fold(
                        DecodeFailure::describe,
                        user -> user.status() == UserStatus.ACTIVE ? "only " + user.balance() + " left" : "not active");
    }
    // @end

    @Test
    void a_condition_guards_a_balance() {
        assertThat(pay(KEY, BigDecimal.TEN)).isEqualTo(Either.left("unknown user"));
        users.put(ANN).execute();
        assertThat(pay(KEY, new BigDecimal("30"))).isEqualTo(Either.right(new BigDecimal("20")));
        assertThat(pay(KEY, new BigDecimal("30"))).isEqualTo(Either.left("only 20 left"));
        users.update(KEY).set(User_.status, UserStatus.INACTIVE).execute();
        assertThat(pay(KEY, new BigDecimal("1"))).isEqualTo(Either.left("not active"));
    }

    @Test
    void what_was_read_is_what_is_written_on() {
        users.put(ANN).execute();
        // @start region=optimistic
        User read = users.get(KEY).consistent().execute().get();
        User grown = users.update(KEY)
                .set(User_.name, read.name() + "-Marie")
                .onlyIf(User_.name.eq(read.name())) // as it was when it was read
                .execute();
        // @end
        assertThat(grown.name()).isEqualTo("Ann-Marie");
    }

    @Test
    void echo() {
        users.put(ANN).execute();
        // @start region=echo
        Either<ConditionFailed<User>, User> outcome = users.put(ANN).ifAbsent().attempt();
        boolean perhapsOurOwn = outcome.swap()
                .toOption()
                .exists(failed -> failed.attempts() > 1
                        && failed.fold(
                                missing -> false,
                                there -> there.current()
                                        .exists(now -> now.temporaryCode().equals(ANN.temporaryCode()))));
        // @end
        assertThat(perhapsOurOwn).isFalse();
    }
}
