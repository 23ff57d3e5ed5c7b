package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Address;
import io.github.dynalect.shop.Address_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Updates after which an item could not be read, and answers that cannot be: what is refused, and what is told. */
class UnreadableUpdateTest {
    record Shelf(String id, Quantity books, String word, Option<Address> home, Address other) {}

    /** A number that is never negative. */
    record Quantity(int number) {
        Quantity {
            if (number < 0) {
                throw new IllegalArgumentException("negative: " + number);
            }
        }
    }

    /** A codec of a user's own, which quotes what it does not read. */
    record Quoting() implements Codec<String> {
        @Override
        public AttributeValue encode(String value) {
            return AttributeValue.fromS(value);
        }

        @Override
        public String decode(AttributeValue stored) {
            throw new IllegalArgumentException("not good: " + stored.s());
        }
    }

    private static final Address NOWHERE = new Address("-", "-", Option.none());
    private static final StringAttribute<Shelf> ID = Attributes.string("id");
    private static final Attribute<Shelf, Quantity> BOOKS =
            Attributes.of(Path.of("books"), Codecs.integer().map(Quantity::new, Quantity::number));
    private static final Attribute<Shelf, String> WORD = Attributes.of(Path.of("word"), new Quoting());
    private static final Address_<Shelf> HOME = new Address_<>(Path.of("home"));
    private static final Address_<Shelf> OTHER = new Address_<>(Path.of("other"));
    private static final SimpleKey<Shelf, String> PRIMARY = PrimaryKey.of(ID);
    private static final Schema<Shelf> SCHEMA = Schema.of("shelves", PRIMARY)
            .attribute(ID, Shelf::id)
            .attribute(BOOKS, Shelf::books)
            .attribute(WORD, Shelf::word)
            .optional(HOME, Shelf::home)
            .withDefault(OTHER, Shelf::other, NOWHERE)
            .build(item -> new Shelf(item.get(ID), item.get(BOOKS), item.get(WORD), item.find(HOME), item.get(OTHER)));
    private static final Key<Shelf> KEY = PRIMARY.key("s-1");
    private static final Update<Shelf> UPDATE = Update.of(NoServer.binding(SCHEMA), KEY);

    @Test
    void a_member_stays_in_a_document_that_an_item_may_lack() {
        assertRefused(Rule.REQUIRED_REMOVED, () -> UPDATE.remove(HOME.city)).withMessageStartingWith("home.city: ");
        assertRefused(Rule.REQUIRED_REMOVED, () -> UPDATE.remove(OTHER.zip)).withMessageStartingWith("other.zip: ");
        assertThat(UPDATE.remove(HOME.floor).remove(OTHER).request().updateExpression())
                .isEqualTo("REMOVE #0.#1, #2");
        assertThat(UPDATE.remove(HOME).request().updateExpression()).isEqualTo("REMOVE #0");
    }

    @Test
    void a_member_of_a_document_that_an_item_may_lack_is_set_to_what_can_be_read() {
        Attribute<Shelf, Integer> zip = Attributes.integer(HOME.zip.path());

        assertRefused(Rule.SCHEMA_READS, () -> UPDATE.set(zip, 3011)).withMessageStartingWith("home.zip: ");
    }

    @Test
    void what_is_taken_from_a_number_need_not_be_one_that_is_stored() {
        AttributeValue less = Shop.number("-1");

        assertThat(UPDATE.with(BOOKS.untyped().add(less)).request().expressionAttributeValues())
                .containsValue(less);
        assertRefused(Rule.SCHEMA_READS, () -> UPDATE.with(BOOKS.untyped().set(less)))
                .withMessageStartingWith("books: ");
    }

    @Test
    void a_codec_of_ones_own_does_not_quote_a_value_that_is_set() {
        assertRefused(Rule.SCHEMA_READS, () -> UPDATE.set(WORD, "hunter2"))
                .withMessageStartingWith(
                        "word: the value is not a value that Quoting[] reads (IllegalArgumentException). Rule")
                .withNoCause();
    }

    @Test
    void an_answer_that_cannot_be_read_names_the_key_and_quotes_nothing() {
        Attribute<Order, String> note = Attributes.of(Path.of("note"), new Quoting());
        Key<Order> key = Order_.key("c-1", "o-1");
        Schema<Order> keys = Schema.of("orders", Order_.KEY)
                .attribute(Order_.customerId, Order::customerId)
                .attribute(Order_.orderId, Order::orderId)
                .build(item -> Shop.order("c-1", "o-1", 5));
        Update<Order> update = Update.of(
                        Binding.of(
                                        keys,
                                        Access.by(new Answering(
                                                Map.of("note", Shop.text("hunter2"), "total", Shop.text("x")))))
                                .named("orders-eu"),
                        key)
                .set(note, "hunter2")
                .add(Order_.total, 1);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(update.returning(note)::execute)
                .withMessage("The write was applied, but its answer cannot be decoded: item #" + key.fingerprint()
                        + " of orders-eu: note is not a value that Quoting[] reads (IllegalArgumentException)")
                .withNoCause();
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(update.returning(Order_.total)::execute)
                .withMessageEndingWith(
                        "item #" + key.fingerprint() + " of orders-eu: total is of type S, not N (a decimal)");
    }

    /** Answers an update with these attributes. */
    private static final class Answering extends NoServer {
        private final Map<String, AttributeValue> attributes;

        Answering(Map<String, AttributeValue> attributes) {
            this.attributes = attributes;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            return (A) UpdateItemResponse.builder().attributes(attributes).build();
        }
    }
}
