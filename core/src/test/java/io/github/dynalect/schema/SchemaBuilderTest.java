package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a schema may be made of. */
class SchemaBuilderTest {
    private static final SchemaBuilder<Account> ACCOUNTS = Schema.of("accounts", Account_.KEY);
    private static final SchemaBuilder<Order> ORDERS = Schema.of("orders", Order_.KEY);

    @Test
    void a_nested_attribute_is_refused() {
        assertRefused(
                        Rule.SCHEMA,
                        () -> ACCOUNTS.attribute(
                                Account_.home.city, account -> account.home().city()))
                .withMessageStartingWith("home.city: a nested attribute. Rule SCHEMA (POLICY): ");
        assertRefused(
                        Rule.SCHEMA,
                        () -> ACCOUNTS.optional(
                                Account_.home.floor, account -> account.home().floor()))
                .withMessageStartingWith("home.floor: a nested attribute.");
    }

    @Test
    void a_second_attribute_of_the_same_name_is_refused() {
        SchemaBuilder<Account> owned = ACCOUNTS.attribute(Account_.owner, Account::owner);

        assertRefused(Rule.SCHEMA, () -> owned.optional(Attributes.string("owner"), Account::nickname))
                .withMessageStartingWith("owner: a second attribute of this name.");
    }

    @Test
    void names_with_dots_are_names_at_the_top_level() {
        StringAttribute<Account> dotted = Attributes.string("home.city");
        Schema<Account> schema = ACCOUNTS.attribute(Account_.accountId, Account::accountId)
                .attribute(Account_.home, Account::home)
                .attribute(dotted, account -> account.home().city())
                .build(SchemaBuilderTest::unread);

        assertThat(schema).hasToString("Schema[accounts document[accountId, home, home.city]]");
    }

    @Test
    void a_key_attribute_must_be_declared() {
        SchemaBuilder<Order> halfOfTheKey = ORDERS.attribute(Order_.customerId, Order::customerId);

        assertRefused(Rule.SCHEMA, () -> halfOfTheKey.build(SchemaBuilderTest::unread))
                .withMessageStartingWith("orderId: a key attribute that");
    }

    @Test
    void a_key_attribute_must_not_be_declared_as_optional() {
        SchemaBuilder<Account> keyless = ACCOUNTS.optional(Account_.accountId, Account::nickname);

        assertRefused(Rule.SCHEMA, () -> keyless.build(SchemaBuilderTest::unread))
                .withMessageStartingWith("accountId: a key attribute that");
    }

    @Test
    void a_key_attribute_must_be_stored_as_the_key_has_it() {
        var shouting = Attributes.<Account, String>of(
                Path.of("accountId"), Codecs.string().map(String::toLowerCase, String::toUpperCase));
        SchemaBuilder<Account> otherwise = ACCOUNTS.attribute(shouting, Account::accountId);

        assertRefused(Rule.SCHEMA, () -> otherwise.build(SchemaBuilderTest::unread))
                .withMessageStartingWith("accountId: a key attribute that");
    }

    @Test
    void an_attribute_whose_codec_knows_what_nothing_stands_for_may_be_named_elsewhere_too() {
        var left = Attributes.<Account, Option<Instant>>of(
                Path.of("left"), Codecs.epochSeconds().optional());
        var opened = Attributes.<Account, Instant>of(
                Path.of("opened"), Codecs.instant().withDefault(Instant.EPOCH));
        var stars = Attributes.<Account, Integer>of(
                Path.of("stars"), Codecs.integer().withDefault(3));
        Schema<Account> schema = ACCOUNTS.attribute(Account_.accountId, Account::accountId)
                .attribute(left, account -> Option.none())
                .attribute(opened, account -> Instant.EPOCH)
                .attribute(stars, account -> 3)
                .timeToLive(left)
                .createdAt(opened)
                .index(IndexKey.of("byStars", stars, IndexSort.<Account>none()))
                .index(IndexKey.composed(
                        "starred",
                        Template.<Account>of("STARRED").text("STARS#").part(stars),
                        stars,
                        IndexSort.<Account>none()))
                .build(SchemaBuilderTest::unread);

        assertThat(schema).hasToString("Schema[accounts document[accountId, left, opened, stars]]");
    }

    @Test
    void an_attribute_has_one_stored_form_wherever_it_is_named() {
        SchemaBuilder<Account> leaving = ACCOUNTS.attribute(Account_.accountId, Account::accountId)
                .attribute(Attributes.of(Path.of("left"), Codecs.epochMillis().optional()), account -> Option.none())
                .timeToLive(Attributes.of(Path.of("left"), Codecs.epochSeconds().optional()));

        assertRefused(Rule.SCHEMA, () -> leaving.build(SchemaBuilderTest::unread))
                .withMessageStartingWith("left: an attribute that is stored by epochSeconds.optional() here and by");
    }

    @Test
    void a_builder_is_a_value() {
        SchemaBuilder<Account> keyed = ACCOUNTS.attribute(Account_.accountId, Account::accountId);
        Schema<Account> wide = keyed.attribute(Account_.owner, Account::owner).build(SchemaBuilderTest::unread);
        Schema<Account> narrow = keyed.build(SchemaBuilderTest::unread);

        assertThat(wide).hasToString("Schema[accounts document[accountId, owner]]");
        assertThat(narrow).hasToString("Schema[accounts document[accountId]]");
    }

    private static <T> T unread(ItemReader<T> item) {
        throw new AssertionError("nothing is decoded here");
    }
}
