package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a schema says of its table: key types, indexes, the time to live, and what an item must have. */
class IndexesTest {
    private static final SchemaBuilder<Ticket> TICKETS = Ticket_.ATTRIBUTES;
    private static final SecondaryIndex<Ticket> LOCAL = SecondaryIndex.local(Ticket_.BY_PRICE);

    @Test
    void a_schema_tells_the_types_of_its_key() {
        assertThat(Ticket_.SCHEMA.keyAttributes()).containsExactly(s("venue"), s("seat"));
        assertThat(Account_.SCHEMA.keyAttributes()).containsExactly(s("accountId"));
    }

    @Test
    void an_index_tells_its_key_attributes_with_their_types() {
        SecondaryIndex<Ticket> byHolder = Ticket_.SCHEMA.index("byHolder").get();

        assertThat(byHolder.kind()).isEqualTo(SecondaryIndex.Kind.PARTIAL);
        assertThat(byHolder.partition()).containsExactly(s("holder"), new KeyAttribute("seal", AttributeType.B));
        assertThat(byHolder.sort()).containsExactly(new KeyAttribute("expiresAt", AttributeType.N), s("venue"));
        assertThat(byHolder.keyNames()).containsExactly("holder", "seal", "expiresAt", "venue");
        assertThat(byHolder.projection()).isEqualTo(new IndexProjection.Include(Vector.of("price")));
        assertThat(byHolder).hasToString("PARTIAL index byHolder");
    }

    @Test
    void a_schema_finds_its_indexes_by_name() {
        assertThat(Ticket_.SCHEMA.indexes().map(SecondaryIndex::name)).containsExactly("byHolder", "by_price");
        assertThat(Ticket_.SCHEMA.index("by_price").map(SecondaryIndex::kind)).contains(SecondaryIndex.Kind.LOCAL);
        assertThat(Ticket_.SCHEMA.index("other")).isEmpty();
        assertThat(Order_.SCHEMA.indexes()).isEmpty();
    }

    @Test
    void an_index_holds_all_attributes_unless_it_says_otherwise() {
        assertThat(LOCAL.projection()).isEqualTo(IndexProjection.all());
        assertThat(SecondaryIndex.global(Ticket_.BY_HOLDER).projection()).isEqualTo(IndexProjection.all());
        assertThat(SecondaryIndex.local(Ticket_.BY_PRICE, IndexProjection.keysOnly())
                        .projection())
                .isEqualTo(IndexProjection.keysOnly());
    }

    @Test
    void a_projection_of_parts_names_what_it_has_beside_the_keys() {
        assertThat(IndexProjection.keysOnly().names()).isEmpty();
        assertThat(IndexProjection.include(Ticket_.price).names()).containsExactly("price");
    }

    @Test
    void the_name_of_an_index_is_checked() {
        assertRefused(Rule.INDEX_NAME, () -> SecondaryIndex.global(index("by")));
        assertRefused(Rule.INDEX_NAME, () -> SecondaryIndex.global(index("by holder")));
        assertRefused(Rule.INDEX_NAME, () -> SecondaryIndex.global(index("x".repeat(256))));
        assertThat(SecondaryIndex.global(index("x".repeat(255))).name()).hasSize(255);
        assertRefused(Rule.INDEX_NAME, () -> TICKETS.index(LOCAL).index(SecondaryIndex.global(index("by_price"))))
                .withMessageStartingWith("by_price: a second index of this name.");
    }

    @Test
    void a_local_index_lies_in_the_partitions_of_its_table() {
        var accountsByBalance =
                IndexKey.of("byBalance", Account_.accountId, IndexSort.<Account, BigDecimal>local(Account_.balance));

        assertRefused(
                        Rule.INDEX_LOCAL,
                        () -> TICKETS.index(SecondaryIndex.local(
                                IndexKey.of("by_holder", Ticket_.holder, IndexSort.local(Ticket_.price)))))
                .withMessageStartingWith("by_holder: a local index with another partition attribute than the table's");
        assertRefused(
                        Rule.INDEX_LOCAL,
                        () -> Schema.of("accounts", Account_.KEY).index(SecondaryIndex.local(accountsByBalance)))
                .withMessageStartingWith("byBalance: a local index of a table without a sort attribute.");
    }

    @Test
    void a_table_has_at_most_five_local_indexes() {
        SchemaBuilder<Ticket> five = TICKETS;
        for (int i = 1; i <= 5; i++) {
            five = five.index(SecondaryIndex.local(local("local" + i)));
        }
        SchemaBuilder<Ticket> full = five;

        assertRefused(Rule.INDEX_LOCAL, () -> full.index(LOCAL))
                .withMessageStartingWith("by_price: one local index more than there can be.");
        assertThat(full.index(SecondaryIndex.global(index("global")))
                        .build(IndexesTest::unread)
                        .indexes())
                .hasSize(6);
    }

    @Test
    void more_than_twenty_global_indexes_are_the_service_s_to_allow() {
        SchemaBuilder<Ticket> many = TICKETS;
        for (int i = 1; i <= 21; i++) {
            many = many.index(SecondaryIndex.global(index("global" + i)));
        }

        assertThat(many.build(IndexesTest::unread).indexes()).hasSize(21);
    }

    @Test
    void an_index_includes_one_to_twenty_attributes_at_the_top_level() {
        assertRefused(Rule.INDEX_PROJECTION, () -> new IndexProjection.Include(Vector.empty()));
        assertRefused(Rule.INDEX_PROJECTION, () -> new IndexProjection.Include(names(21)));
        assertRefused(Rule.INDEX_PROJECTION, () -> IndexProjection.include(Ticket_.price, Ticket_.price));
        assertRefused(Rule.INDEX_PROJECTION, () -> IndexProjection.include(Account_.home.city))
                .withMessageStartingWith("home.city: a nested attribute.");
        assertRefused(Rule.KEY_NAME_LENGTH, () -> new IndexProjection.Include(Vector.of("x".repeat(256))));
        assertRefused(Rule.NAME_LENGTH, () -> new IndexProjection.Include(Vector.of("")));
        assertThat(new IndexProjection.Include(names(20)).names()).hasSize(20);
    }

    @Test
    void all_indexes_of_a_table_include_at_most_a_hundred_attributes() {
        SchemaBuilder<Ticket> full = TICKETS;
        for (int i = 1; i <= 5; i++) {
            full = full.index(SecondaryIndex.partial(parts("global" + i), new IndexProjection.Include(names(20))));
        }
        SchemaBuilder<Ticket> hundred = full;

        assertRefused(
                        Rule.INDEX_PROJECTION,
                        () -> hundred.index(
                                SecondaryIndex.local(Ticket_.BY_PRICE, IndexProjection.include(Ticket_.holder))))
                .withMessageStartingWith("by_price: 101 attributes in all indexes.");
        assertThat(hundred.index(LOCAL).build(IndexesTest::unread).indexes()).hasSize(6);
    }

    @Test
    void an_index_stores_its_key_attributes_as_the_schema_declares_them() {
        NumberAttribute<Ticket, Integer> numberedHolder = Attributes.integer("holder");
        NumberAttribute<Ticket, Long> longPrice = Attributes.longInteger("price");
        var byNumber = IndexKey.of("byNumber", numberedHolder, IndexSort.<Ticket>none());
        var byLongPrice = IndexKey.of("byLongPrice", longPrice, IndexSort.<Ticket>none());

        assertRefused(
                        Rule.SCHEMA,
                        () -> TICKETS.index(SecondaryIndex.global(byNumber)).build(IndexesTest::unread))
                .withMessageStartingWith("holder: an attribute that is stored by int here and by string elsewhere.");
        assertRefused(
                Rule.SCHEMA,
                () -> TICKETS.index(SecondaryIndex.global(byLongPrice)).build(IndexesTest::unread));
    }

    @Test
    void an_attribute_that_is_not_declared_has_one_form_in_all_indexes_too() {
        StringAttribute<Ticket> text = Attributes.string("seal");
        var bySeal = IndexKey.of("bySeal", text, IndexSort.<Ticket>none());

        assertRefused(
                        Rule.SCHEMA,
                        () -> TICKETS.index(SecondaryIndex.global(Ticket_.BY_HOLDER))
                                .index(SecondaryIndex.global(bySeal))
                                .build(IndexesTest::unread))
                .withMessageStartingWith("seal: an attribute that is stored by string here and by sdkBytes elsewhere.");
    }

    @Test
    void a_key_attribute_is_of_a_type_that_keys_have() {
        Attribute<Ticket, Boolean> flag = Attributes.bool("flag");
        var byFlag = IndexKey.of("byFlag", flag, IndexSort.<Ticket>none());

        assertRefused(
                        Rule.KEY_TYPE,
                        () -> TICKETS.index(SecondaryIndex.global(byFlag)).build(IndexesTest::unread))
                .withMessageStartingWith("flag: an attribute of type BOOL.");
        assertRefused(Rule.KEY_TYPE, () -> new KeyAttribute("tags", AttributeType.SS));
    }

    @Test
    void a_key_attribute_has_a_short_name() {
        StringAttribute<Ticket> wide = Attributes.string("ä".repeat(128));
        var byWide = IndexKey.of("byWide", wide, IndexSort.<Ticket>none());

        assertRefused(
                Rule.KEY_NAME_LENGTH,
                () -> TICKETS.index(SecondaryIndex.global(byWide)).build(IndexesTest::unread));
        assertRefused(
                Rule.KEY_NAME_LENGTH,
                () -> Schema.of("wide", PrimaryKey.of(wide))
                        .attribute(wide, Ticket::seat)
                        .build(IndexesTest::unread));
    }

    @Test
    void a_codec_that_does_not_tell_its_type_serves_a_key_until_a_table_is_to_be_created() {
        Attribute<String, String> silent = Attributes.of(Path.of("id"), new Silent());
        Schema<String> schema = Schema.of("silent", PrimaryKey.of(silent))
                .attribute(silent, id -> id)
                .build(item -> item.get(silent));

        assertThat(schema.decode(schema.encode("x"))).isEqualTo(Either.right("x"));
        assertRefused(Rule.KEY_TYPE, schema::keyAttributes)
                .withMessageStartingWith("id: a codec that does not tell its type.");
    }

    @Test
    void a_key_attribute_stores_every_value() {
        Attribute<Option<String>, Option<String>> maybe =
                Attributes.of(Path.of("id"), Codecs.string().optional());

        assertRefused(
                        Rule.SCHEMA,
                        () -> Schema.of("options", PrimaryKey.of(maybe))
                                .attribute(maybe, option -> option)
                                .build(IndexesTest::unread))
                .withMessageStartingWith("id: a key attribute that may be absent.");
    }

    @Test
    void an_item_must_have_what_is_neither_optional_nor_has_a_default_nor_is_a_set() {
        assertThat(Account_.SCHEMA.names())
                .containsExactly(
                        "accountId", "owner", "tier", "openedAt", "balance", "visits", "labels", "home", "nickname");
        assertThat(Account_.SCHEMA.requiredNames())
                .containsExactly("accountId", "owner", "tier", "openedAt", "balance", "visits", "home");
        assertThat(Ticket_.SCHEMA.requiredNames()).containsExactly("venue", "seat", "holder", "expiresAt");
    }

    @Test
    void the_time_to_live_is_a_number_of_seconds() {
        SchemaBuilder<Account> accounts =
                Schema.of("accounts", Account_.KEY).attribute(Account_.accountId, Account::accountId);
        Attribute<Account, Instant> millis = Attributes.ordered(Path.of("until"), Codecs.epochMillis());

        assertThat(Ticket_.SCHEMA.timeToLive()).contains("expiresAt");
        assertThat(Account_.SCHEMA.timeToLive()).isEmpty();
        assertThat(accounts.timeToLive(Attributes.longInteger("seconds"))
                        .build(IndexesTest::unread)
                        .timeToLive())
                .contains("seconds");
        assertRefused(Rule.TIME_TO_LIVE, () -> accounts.timeToLive(Account_.openedAt))
                .withMessageStartingWith("openedAt: an attribute that is stored by instant.");
        assertRefused(Rule.TIME_TO_LIVE, () -> accounts.timeToLive(millis))
                .withMessageStartingWith("until: an attribute that is stored by epochMillis.");
        assertRefused(
                        Rule.TIME_TO_LIVE,
                        () -> accounts.timeToLive(
                                Attributes.longInteger(Path.of("home").child("until"))))
                .withMessageStartingWith("home.until: a nested attribute.");
        assertRefused(Rule.SCHEMA, () -> TICKETS.timeToLive(Ticket_.price))
                .withMessageStartingWith("price: a second time to live.");
        assertRefused(
                Rule.SCHEMA,
                () -> accounts.attribute(Account_.visits, Account::visits)
                        .timeToLive(Attributes.longInteger("visits"))
                        .build(IndexesTest::unread));
    }

    private static KeyAttribute s(String name) {
        return new KeyAttribute(name, AttributeType.S);
    }

    private static IndexKey<Ticket, IndexRange<Ticket>> index(String name) {
        return IndexKey.of(name, Ticket_.holder, IndexSort.none());
    }

    private static IndexKey<Ticket, PartialRange<Ticket>> parts(String name) {
        return IndexKey.of(name, Ticket_.holder, IndexSort.partial());
    }

    private static IndexKey.Of1<Ticket, String, OrderedPartition<Ticket, Integer>> local(String name) {
        return IndexKey.of(name, Ticket_.venue, IndexSort.local(Ticket_.price));
    }

    private static Vector<String> names(int count) {
        return Vector.range(0, count).map(i -> "name" + i);
    }

    private static <T> T unread(ItemReader<T> item) {
        throw new AssertionError("nothing is decoded here");
    }

    /** A codec of a user's own that says no more than it must. */
    private record Silent() implements Codec<String> {
        @Override
        public AttributeValue encode(String value) {
            return AttributeValue.fromS(value);
        }

        @Override
        public String decode(AttributeValue stored) {
            return stored.s();
        }
    }
}
