package io.github.dynalect.table;

import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.BARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tier;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What puts and gets do to a table. */
@DynamoDbTest
class PutTest {
    private static final Key<Account> KEY = Account_.key("a-1");

    private final DynamoDbClient client;
    private final Table<Account> accounts;
    private final String accountsName;

    PutTest(DynamoDbClient client, @FreshTable(partitionKey = "accountId") String name) {
        this.client = client;
        this.accountsName = name;
        this.accounts = Dynalect.create(client).table(Account_.SCHEMA).named(name);
    }

    @Test
    void an_item_that_was_put_is_got() {
        Account returned = accounts.put(ANN).execute();

        assertThat(returned).isEqualTo(ANN);
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(ANN));
        assertThat(accounts.get(KEY).consistent().execute()).isEqualTo(Option.some(ANN));
    }

    @Test
    void an_item_is_stored_as_exactly_its_attributes() {
        accounts.put(ANN).execute();

        assertThat(client.getItem(accounts.get(KEY).request()).item()).isEqualTo(Shop.storedAnn());
    }

    @Test
    void an_item_that_is_not_there_is_none() {
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void a_put_replaces_the_whole_item() {
        accounts.put(ANN).execute();

        accounts.put(BARE).execute();

        assertThat(client.getItem(accounts.get(KEY).request()).item()).isEqualTo(Shop.storedBare());
    }

    @Test
    void a_creation_passes_where_nothing_is() {
        assertThat(accounts.put(ANN).ifAbsent().attempt()).isEqualTo(Either.right(ANN));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(ANN));
    }

    @Test
    void a_second_creation_is_refused_with_the_item_that_is_there() {
        accounts.put(ANN).ifAbsent().execute();

        var outcome = accounts.put(BARE).ifAbsent().attempt();

        assertThat(outcome).isEqualTo(Either.left(new Refused<>(Shop.storedAnn(), accountsName, Account_.SCHEMA, 1)));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(ANN));
    }

    @Test
    void executing_throws_what_attempting_gives() {
        accounts.put(ANN).execute();

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(accounts.put(BARE).ifAbsent()::execute)
                .satisfies(e -> assertThat(e.failed())
                        .isEqualTo(new Refused<>(Shop.storedAnn(), accountsName, Account_.SCHEMA, 1)));
    }

    @Test
    void a_replacement_of_what_is_not_there_is_missing_and_creates_nothing() {
        assertThat(accounts.put(ANN).ifExists().attempt()).isEqualTo(Either.left(new Missing<>(1)));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void a_condition_of_a_put_is_on_the_stored_item_and_not_on_the_new_one() {
        accounts.put(ANN).execute();

        var unnamed = accounts.put(BARE).onlyIf(Account_.nickname.notExists());
        var basic = accounts.put(BARE).ifExists().onlyIf(Account_.tier.eq(Tier.BASIC));

        assertThat(unnamed.attempt().isLeft()).isTrue();
        assertThat(basic.attempt()).isEqualTo(Either.right(BARE));
    }

    @Test
    void a_put_under_the_condition_that_always_holds_is_a_put() {
        assertThat(accounts.put(ANN).onlyIf(Condition.always()).attempt()).isEqualTo(Either.right(ANN));
    }
}
