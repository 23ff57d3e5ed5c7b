package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.NoClient;
import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Update;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates of items and documents of several kinds: none makes of one kind what lacks what that kind has. */
class KindsInUpdatesTest {
    private static final Member<Card, String> number = new Member<>("number", Codecs.string());
    private static final Member<Cash, Option<String>> till =
            new Member<>("till", Codecs.string().optional());
    private static final Member<Cash, Integer> coins = new Member<>("coins", Codecs.integer());
    private static final DocumentCodec<Card> CARD = DocumentCodec.ofKind(
            Kinds.of("by", "CARD"),
            List.of(number),
            DocumentForm.of((card, to) -> to.put(number, card.number()), in -> new Card(in.get(number))));
    private static final DocumentCodec<Cash> CASH = DocumentCodec.ofKind(
            Kinds.of("by", "CASH"),
            List.of(coins, till),
            DocumentForm.of(
                    (cash, to) -> to.put(coins, cash.coins()).put(till, cash.till()),
                    in -> new Cash(in.get(coins), in.get(till))));
    private static final DocumentCodec<Payment> PAYMENT =
            DocumentCodec.ofKinds(List.of(CARD, CASH), KindsInUpdatesTest::told);

    private static DocumentOfKind<? extends Payment> told(Payment payment) {
        return payment instanceof Card card
                ? new DocumentOfKind<>(CARD, card)
                : new DocumentOfKind<>(CASH, (Cash) payment);
    }

    private static final StringAttribute<Deal> dealId = Attributes.string("dealId");
    private static final DocumentAttribute<Sale, Payment> payment = new Whole<>(Path.of("payment"), PAYMENT);
    private static final Attribute<Sale, List<Payment>> parts =
            Attributes.list(Path.of("parts"), PAYMENT, part -> Attributes.of(part, PAYMENT));
    private static final StringAttribute<Sale> note = Attributes.string("note");
    private static final StringAttribute<Gift> giftNote = Attributes.string("note");
    private static final NumberAttribute<Gift, Integer> worth = Attributes.integer("worth");
    private static final UntypedAttribute<Deal> any = Attributes.untyped("payment");

    private static final SimpleKey<Deal, String> KEY = PrimaryKey.of(dealId);
    private static final SimpleKey<Sale, String> SALE_KEY = PrimaryKey.of(dealId);
    private static final Schema<Sale> SALE = Schema.of("deals", SALE_KEY)
            .kind("type", "SALE")
            .attribute(dealId, Sale::dealId)
            .attribute(payment, Sale::payment)
            .attribute(parts, Sale::parts)
            .attribute(note, Sale::note)
            .build(item -> new Sale(item.get(dealId), item.get(payment), item.get(parts), item.get(note)));
    private static final Schema<Gift> GIFT = Schema.of("deals", PrimaryKey.<Gift, String>of(dealId))
            .kind("type", "GIFT")
            .attribute(dealId, Gift::dealId)
            .optional(giftNote, Gift::note)
            .attribute(worth, Gift::worth)
            .build(item -> new Gift(item.get(dealId), item.find(giftNote), item.get(worth)));
    private static final Schema<Deal> DEAL = Schema.ofKinds("deals", KEY)
            .kind(SALE)
            .kind(GIFT)
            .build(deal ->
                    deal instanceof Sale sale ? new ItemOfKind<>(SALE, sale) : new ItemOfKind<>(GIFT, (Gift) deal));

    private static final Table<Deal> DEALS = Dynalect.create(new NoClient()).table(DEAL);
    private static final Key<Sale> SOLD = SALE_KEY.key("d-1");

    @Test
    void no_update_changes_the_kind_of_a_document() {
        assertRefused(Rule.KIND_UPDATED, () -> sold().set(any.key("by"), s("CASH")))
                .withMessageStartingWith("payment.by: the member that tells the kind of a document.");
        assertRefused(Rule.KIND_UPDATED, () -> sold().remove(any.key("by")));
        assertRefused(
                        Rule.KIND_UPDATED,
                        () -> sold().set(Attributes.<Deal>untyped("parts").at(1).key("by"), s("CASH")))
                .withMessageStartingWith("parts[1].by: ");
        assertRefused(Rule.KIND_UPDATED, () -> DEALS.update(KEY.key("d-1")).set(any.key("by"), s("CARD")));
        assertRefused(Rule.KIND_UPDATED, () -> sold().set(any.key("by").key("x"), s("CASH")))
                .withMessageStartingWith("payment.by.x: ");
        assertRefused(
                Rule.KIND_UPDATED,
                () -> sold().set(Attributes.<Deal>untyped("type").key("x"), s("GIFT")));
    }

    @Test
    void a_merge_changes_the_kind_for_it_leaves_nothing_of_the_one_before() {
        assertThat(sold().merge(payment, new Cash(3, Option.none()))
                        .rendered()
                        .update()
                        .get())
                .isEqualTo("SET #0.#1 = :0, #0.#2 = :1 REMOVE #0.#3, #0.#4");
        assertRefused(
                Rule.KIND_UPDATED,
                () -> sold().with(any.key("by")
                        .set(s("CASH"))
                        .and(any.key("coins").set(AttributeValue.fromN("3")))));
    }

    @Test
    void what_one_of_the_kinds_must_have_is_not_removed() {
        assertRefused(Rule.REQUIRED_REMOVED, () -> DEALS.update(KEY.key("d-1")).remove(Attributes.untyped("note")));
        assertRefused(Rule.REQUIRED_REMOVED, () -> sold().remove(any.key("number")));
        assertRefused(
                Rule.REQUIRED_REMOVED,
                () -> sold().remove(Attributes.<Deal>untyped("parts").at(0).key("coins")));
        assertThat(sold().remove(any.key("till")).rendered().update()).contains("REMOVE #0.#1");
        assertThat(sold().remove(Attributes.<Deal>untyped("parts").at(0))
                        .rendered()
                        .update())
                .contains("REMOVE #0[0]");
        assertThat(DEALS.update(KEY.key("d-2"))
                        .set(Attributes.<Deal>untyped("note"), s("x"))
                        .rendered()
                        .update())
                .contains("SET #0 = :0");
    }

    @Test
    void what_no_kind_could_read_is_not_stored() {
        assertRefused(Rule.SCHEMA_READS, () -> sold().set(any.key("coins"), s("three")))
                .withMessageStartingWith("payment.coins: ");
        assertRefused(Rule.SCHEMA_READS, () -> sold().set(any, AttributeValue.fromM(Map.of("by", s("secret")))))
                .withMessageContaining("by is not one of the kinds [CARD, CASH]");
    }

    private static Update<Sale> sold() {
        return DEALS.update(SOLD);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static final class Whole<T, D> extends DocumentAttribute<T, D> {
        Whole(Path path, DocumentCodec<D> codec) {
            super(path, codec);
        }
    }

    private sealed interface Deal {}

    private record Sale(String dealId, Payment payment, List<Payment> parts, String note) implements Deal {}

    private record Gift(String dealId, Option<String> note, int worth) implements Deal {}

    private sealed interface Payment {}

    private record Card(String number) implements Payment {}

    private record Cash(int coins, Option<String> till) implements Payment {}
}
