package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Wish_.notes;
import static io.github.dynalect.shop.Wish_.price;
import static io.github.dynalect.shop.Wish_.shop;
import static io.github.dynalect.shop.Wish_.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Each verb, said of an item that is there and of one that may be missing. */
class UpdateVerbsRequestTest {
    private static final Binding<Wish> WISHES = NoServer.binding(Wish_.SCHEMA);
    private static final Update<Wish> UPDATE = Update.of(WISHES, Wish_.key("ann", "boat"));
    private static final Upsert<Wish> UPSERT = Upsert.of(WISHES, Wish_.key("ann", "boat"));

    static Stream<Verb> values() {
        BigDecimal dime = new BigDecimal("0.10");
        return Stream.of(
                verb(UPDATE.set(shop, "b"), UPSERT.set(shop, "b"), "SET #0 = :0", "shop", text("b")),
                verb(UPDATE.set(price, 5), UPSERT.set(price, 5), "SET #0 = :0", "price", number("5")),
                verb(UPDATE.set(tags, Set.of()), UPSERT.set(tags, Set.of()), "REMOVE #0", "tags"),
                verb(
                        UPDATE.set(price, price.minus(5)),
                        UPSERT.set(price, price.minus(5)),
                        "SET #0 = #0 - :0",
                        "price",
                        number("5")),
                verb(
                        UPDATE.setOrRemove(shop, Option.some("b")),
                        UPSERT.setOrRemove(shop, Option.some("b")),
                        "SET #0 = :0",
                        "shop",
                        text("b")),
                verb(
                        UPDATE.setOrRemove(shop, Option.none()),
                        UPSERT.setOrRemove(shop, Option.none()),
                        "REMOVE #0",
                        "shop"),
                verb(
                        UPDATE.setIfAbsent(shop, "b"),
                        UPSERT.setIfAbsent(shop, "b"),
                        "SET #0 = if_not_exists(#0, :0)",
                        "shop",
                        text("b")),
                verb(UPDATE.add(price, dime), UPSERT.add(price, dime), "ADD #0 :0", "price", number("0.1")),
                verb(UPDATE.add(price, 5), UPSERT.add(price, 5), "ADD #0 :0", "price", number("5")),
                verb(UPDATE.remove(shop), UPSERT.remove(shop), "REMOVE #0", "shop"));
    }

    static Stream<Verb> collections() {
        return Stream.of(
                verb(UPDATE.add(tags, "b", "a"), UPSERT.add(tags, "b", "a"), "ADD #0 :0", "tags", set("a", "b")),
                verb(
                        UPDATE.addAll(tags, List.of("a")),
                        UPSERT.addAll(tags, List.of("a")),
                        "ADD #0 :0",
                        "tags",
                        set("a")),
                verb(
                        UPDATE.delete(tags, "b", "a"),
                        UPSERT.delete(tags, "b", "a"),
                        "DELETE #0 :0",
                        "tags",
                        set("a", "b")),
                verb(
                        UPDATE.deleteAll(tags, List.of("a")),
                        UPSERT.deleteAll(tags, List.of("a")),
                        "DELETE #0 :0",
                        "tags",
                        set("a")),
                verb(
                        UPDATE.append(notes, "a"),
                        UPSERT.append(notes, "a"),
                        "SET #0 = list_append(#0, :0)",
                        "notes",
                        list("a")),
                verb(
                        UPDATE.prepend(notes, "a"),
                        UPSERT.prepend(notes, "a"),
                        "SET #0 = list_append(:0, #0)",
                        "notes",
                        list("a")),
                verb(
                        UPDATE.appendOrCreate(notes, "a"),
                        UPSERT.appendOrCreate(notes, "a"),
                        "SET #0 = list_append(if_not_exists(#0, :0), :1)",
                        "notes",
                        list(),
                        list("a")),
                verb(
                        UPDATE.prependOrCreate(notes, "a"),
                        UPSERT.prependOrCreate(notes, "a"),
                        "SET #0 = list_append(:0, if_not_exists(#0, :1))",
                        "notes",
                        list("a"),
                        list()),
                verb(
                        UPDATE.with(notes.at(2).remove().and(notes.at(0).set("a"))),
                        UPSERT.with(notes.at(2).remove().and(notes.at(0).set("a"))),
                        "SET #0[0] = :0 REMOVE #0[2]",
                        "notes",
                        text("a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "collections"})
    void an_update_is_the_action_and_that_the_item_is_there(Verb verb) {
        assertThat(verb.update().request())
                .isEqualTo(verb.request(Map.of("#0", verb.attribute(), "#1", "owner"))
                        .conditionExpression("attribute_exists(#1)")
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "collections"})
    void an_upsert_is_the_action_alone_unless_it_only_takes_away(Verb verb) {
        if (verb.takesAway()) {
            assertRefused(Rule.UPSERT_INCOMPLETE, verb.upsert()::request);
            return;
        }
        assertThat(verb.upsert().request())
                .isEqualTo(verb.request(Map.of("#0", verb.attribute())).build());
    }

    private static Verb verb(
            Update<Wish> update, Upsert<Wish> upsert, String text, String attribute, AttributeValue... values) {
        return new Verb(update, upsert, text, attribute, Vector.of(values));
    }

    private static AttributeValue set(String... members) {
        return AttributeValue.fromSs(List.of(members));
    }

    private static AttributeValue list(String... elements) {
        return AttributeValue.fromL(
                Stream.of(elements).map(AttributeValue::fromS).toList());
    }

    /** One verb in both operations, and what it says of one attribute. */
    record Verb(
            Update<Wish> update, Upsert<Wish> upsert, String text, String attribute, Vector<AttributeValue> values) {
        boolean takesAway() {
            return text.startsWith("REMOVE") || text.startsWith("DELETE");
        }

        UpdateItemRequest.Builder request(Map<String, String> names) {
            UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                    .tableName("wishes")
                    .key(Map.of("owner", Shop.text("ann"), "title", Shop.text("boat")))
                    .updateExpression(text)
                    .expressionAttributeNames(names)
                    .returnValues("ALL_NEW");
            return values.isEmpty()
                    ? request
                    : request.expressionAttributeValues(
                            values.zipWithIndex().toJavaMap(value -> Tuple.of(":" + value._2(), value._1())));
        }

        @Override
        public String toString() {
            return text + " of " + attribute;
        }
    }
}
