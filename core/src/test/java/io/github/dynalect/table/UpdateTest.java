package io.github.dynalect.table;

import static io.github.dynalect.shop.Account_.balance;
import static io.github.dynalect.shop.Account_.home;
import static io.github.dynalect.shop.Account_.labels;
import static io.github.dynalect.shop.Account_.nickname;
import static io.github.dynalect.shop.Account_.openedAt;
import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.tier;
import static io.github.dynalect.shop.Account_.visits;
import static io.github.dynalect.shop.Shop.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Update;
import io.github.dynalect.path.Path;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Address;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tier;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What updates do to a table. */
@DynamoDbTest
class UpdateTest {
    private static final Key<Account> KEY = Account_.key("a-1");

    private final Table<Account> accounts;
    private final String accountsName;

    UpdateTest(DynamoDbClient client, @FreshTable(partitionKey = "accountId") String name) {
        this.accountsName = name;
        this.accounts = Dynalect.create(client).table(Account_.SCHEMA).named(name);
    }

    @Test
    void an_update_returns_the_item_after_it() {
        accounts.put(ANN).execute();

        Account after = accounts.update(KEY)
                .set(tier, Tier.GOLD)
                .set(home.city, "Biel")
                .add(balance, new BigDecimal("10.50"))
                .add(visits, 1)
                .add(labels, "loyal", "swiss")
                .remove(nickname)
                .onlyIf(balance.lt(60).and(tier.eq(Tier.BASIC)))
                .execute();

        assertThat(after)
                .isEqualTo(new Account(
                        "a-1",
                        "Ann",
                        Tier.GOLD,
                        ANN.openedAt(),
                        new BigDecimal("60.75"),
                        4,
                        Set.of("early", "loyal", "swiss"),
                        new Address("Biel", "3011", Option.none()),
                        Option.none()));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(after));
    }

    @Test
    void an_update_leaves_the_other_attributes_alone() {
        accounts.put(ANN).execute();

        assertThat(accounts.update(KEY).add(visits, 1).execute())
                .usingRecursiveComparison()
                .ignoringFields("visits")
                .isEqualTo(ANN);
    }

    @Test
    void setting_the_empty_set_removes_the_attribute_which_reads_as_the_empty_set() {
        accounts.put(ANN).execute();

        assertThat(accounts.update(KEY).set(labels, Set.of()).execute().labels())
                .isEmpty();
    }

    @Test
    void adding_members_creates_the_set() {
        accounts.put(Shop.BARE).execute();

        assertThat(accounts.update(KEY).add(labels, "new").execute().labels()).containsExactly("new");
    }

    @Test
    void an_update_never_creates_an_item() {
        assertThat(accounts.update(KEY).set(owner, "Nobody").attempt()).isEqualTo(Either.left(new Missing<>(1)));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void an_update_of_what_is_not_there_is_missing_whatever_its_condition() {
        Update<Account> lenient = accounts.update(KEY)
                .set(owner, "Nobody")
                .onlyIf(nickname.notExists().or(owner.ne("Ann")));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(lenient::execute)
                .satisfies(e -> assertThat(e.failed()).isEqualTo(new Missing<>(1)));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.none());
    }

    @Test
    void a_refused_update_tells_the_item_and_leaves_it_as_it_is() {
        accounts.put(ANN).execute();

        var outcome = accounts.update(KEY)
                .set(owner, "Bea")
                .onlyIf(openedAt.gt(ANN.openedAt()))
                .attempt();

        assertThat(outcome).isEqualTo(Either.left(new Refused<>(Shop.storedAnn(), accountsName, Account_.SCHEMA, 1)));
        assertThat(((Refused<Account>) outcome.getLeft()).current()).isEqualTo(Either.right(ANN));
        assertThat(accounts.get(KEY).execute()).isEqualTo(Option.some(ANN));
    }

    @Test
    void conditions_given_twice_must_both_hold() {
        accounts.put(ANN).execute();
        Update<Account> promotion = accounts.update(KEY).set(tier, Tier.GOLD).onlyIf(visits.ge(3));

        assertThat(promotion
                        .onlyIf(balance.gt(1000).or(owner.eq("Bea")))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(promotion
                        .onlyIf(balance.gt(1000).or(owner.eq("Ann")))
                        .attempt()
                        .isRight())
                .isTrue();
    }

    @Test
    void a_document_is_merged_into_the_one_that_is_there() {
        StringAttribute<Account> garden = Attributes.string(Path.of("home").child("garden"));
        accounts.put(ANN).execute();
        accounts.update(KEY).set(garden, "roses").execute();

        accounts.update(KEY)
                .merge(home, new Address("Biel", "2502", Option.some("3")))
                .execute();

        assertThat(accounts.get(KEY).execute().get().home()).isEqualTo(new Address("Biel", "2502", Option.some("3")));
        accounts.update(KEY).merge(home, ANN.home()).execute();
        assertThat(accounts.get(KEY).execute()).contains(ANN);
        assertThat(accounts.update(KEY)
                        .add(visits, 1)
                        .onlyIf(garden.eq("roses"))
                        .attempt()
                        .isRight())
                .isTrue();
    }
}
