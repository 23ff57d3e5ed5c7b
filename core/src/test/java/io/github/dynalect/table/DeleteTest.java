package io.github.dynalect.table;

import static io.github.dynalect.shop.Shop.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.Done;
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

/** What deletions do to a table. */
@DynamoDbTest
class DeleteTest {
    private static final Key<Account> KEY = Account_.key("a-1");

    private final Table<Account> accounts;
    private final String accountsName;

    DeleteTest(DynamoDbClient client, @FreshTable(partitionKey = "accountId") String name) {
        this.accountsName = name;
        this.accounts = Dynalect.create(client).table(Account_.SCHEMA).named(name);
    }

    @Test
    void a_deleted_item_is_gone() {
        accounts.put(ANN).execute();

        assertThat(accounts.delete(KEY).execute()).isEqualTo(Done.DONE);
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void a_deletion_of_what_is_not_there_is_done() {
        assertThat(accounts.delete(KEY).execute()).isEqualTo(Done.DONE);
    }

    @Test
    void a_deletion_that_wants_the_item_to_be_there_finds_it_missing() {
        assertThat(accounts.delete(KEY).ifExists().attempt()).isEqualTo(Either.left(new Missing<>(1)));
    }

    @Test
    void a_deletion_whose_condition_holds_is_done() {
        accounts.put(ANN).execute();

        assertThat(accounts.delete(KEY)
                        .ifExists()
                        .onlyIf(Account_.tier.eq(Tier.BASIC))
                        .attempt())
                .isEqualTo(Either.right(Done.DONE));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void a_deletion_whose_condition_fails_tells_the_item_and_leaves_it() {
        accounts.put(ANN).execute();

        assertThat(accounts.delete(KEY).onlyIf(Account_.tier.eq(Tier.GOLD)).attempt())
                .isEqualTo(Either.left(new Refused<>(Shop.storedAnn(), accountsName, Account_.SCHEMA, 1)));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(ANN));
    }
}
