package io.github.dynalect;

import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.inspect.Inspection;
import io.github.dynalect.inspect.Inspections;
import io.github.dynalect.inspect.Preview;
import io.github.dynalect.inspect.RequestExpressions;
import io.github.dynalect.operation.Access;
import io.github.dynalect.operation.BatchGet;
import io.github.dynalect.operation.BatchGets;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Check;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionalDelete;
import io.github.dynalect.operation.ConditionalPut;
import io.github.dynalect.operation.Delete;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.IndexQuery;
import io.github.dynalect.operation.Merge;
import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.NoServer;
import io.github.dynalect.operation.PartialQuery;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Scan;
import io.github.dynalect.operation.TransactGet;
import io.github.dynalect.operation.Update;
import io.github.dynalect.operation.Upsert;
import io.github.dynalect.path.Path;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Address;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Parcel_;
import io.github.dynalect.shop.Parcel_.Parcel;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.table.Dynalect;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** No text that is made on the way to a log shows a value; what is for debugging does. */
class SecretsTest {
    private static final String WORD = "hunter2";
    private static final long DIGITS = 8675309;

    private static final Key<Account> KEY = Account_.key(WORD);
    private static final Account ITEM = new Account(
            WORD,
            WORD,
            ANN.tier(),
            ANN.openedAt(),
            BigDecimal.valueOf(DIGITS),
            (int) DIGITS,
            Set.of(WORD),
            new Address(WORD, WORD, Option.some(WORD)),
            Option.some(WORD));
    private static final Condition<Account> CONDITION = Account_.owner
            .eq(WORD)
            .or(Account_.balance.gt(DIGITS).and(Account_.nickname.beginsWith(WORD)))
            .and(Account_.home.ne(ITEM.home()).negate());
    private static final UpdateAction<Account> ACTION = Account_.owner
            .set(WORD)
            .and(Account_.labels.add(WORD))
            .and(Account_.balance.add(DIGITS))
            .and(Account_.home.set(ITEM.home()));

    private static final Binding<Account> ACCOUNTS = Binding.of(Account_.SCHEMA, Access.by(new Refusing()));
    private static final ConditionalPut<Account> PUT = Put.of(ACCOUNTS, ITEM).onlyIf(CONDITION);
    private static final Update<Account> UPDATE =
            Update.of(ACCOUNTS, KEY).with(ACTION).onlyIf(CONDITION);
    private static final ConditionalDelete<Account> DELETE =
            Delete.of(ACCOUNTS, KEY).onlyIf(CONDITION);
    private static final Query<Order> QUERY = Query.of(
                    NoServer.binding(Order_.SCHEMA), Order_.partition(WORD).sortBeginsWith(WORD))
            .filter(Order_.note.eq(WORD).or(Order_.total.lt(DIGITS)));

    private static final IndexQuery<Parcel> CITY = IndexQuery.of(
                    NoServer.binding(Parcel_.SCHEMA),
                    Parcel_.BY_CITY.partition(WORD).sortBeginsWith(WORD))
            .filter(Parcel_.weight.lt(DIGITS));

    private static final PartialQuery<Ticket> HOLDER = PartialQuery.of(
                    NoServer.binding(Ticket_.SCHEMA),
                    Ticket_.PARTS_BY_HOLDER.partition(WORD, SdkBytes.fromUtf8String(WORD)))
            .filter(Ticket_.price.lt(DIGITS));
    private static final Scope SCOPE = new Scope(
            "orders", Option.none(), Map.of("customerId", text(WORD), "total", number(DIGITS + "")), Scope.Order.NONE);
    private static final CursorKeys SEALS = CursorKeys.of(
            "k1", new SecretKeySpec(WORD.repeat(3).substring(0, 16).getBytes(US_ASCII), "AES"));

    static Stream<Object> values() {
        return Stream.of(
                SCOPE,
                SEALS,
                CursorForm.sealed(SEALS),
                Cursor.of(SCOPE, SCOPE.partition(), CursorForm.plain()),
                Cursor.of(SCOPE, SCOPE.partition(), CursorForm.sealed(SEALS)),
                CursorForm.plain().read("orders", WORD),
                CursorForm.plain()
                        .read(
                                "accounts",
                                Cursor.of(SCOPE, SCOPE.partition(), CursorForm.plain())
                                        .text()),
                KEY,
                Order_.key(WORD, WORD),
                Order_.partition(WORD),
                Order_.partition(WORD).sortBeginsWith(WORD),
                CONDITION,
                ACTION,
                Account_.SCHEMA,
                ACCOUNTS,
                Get.of(ACCOUNTS, KEY),
                Put.of(ACCOUNTS, ITEM),
                PUT,
                UPDATE,
                Delete.of(ACCOUNTS, KEY),
                DELETE,
                QUERY.descending().consistent(),
                UPDATE.returning(Account_.owner, Account_.balance),
                Upsert.of(ACCOUNTS, KEY).with(ACTION),
                Upsert.of(ACCOUNTS, KEY).with(ACTION).onlyIf(CONDITION).returningOld(),
                Merge.of(ACCOUNTS, ITEM),
                Merge.of(ACCOUNTS, ITEM).onlyIf(CONDITION).returningNothing(),
                Merge.of(ACCOUNTS, ITEM).rendered(),
                Scan.of(ACCOUNTS).filter(CONDITION).consistent(),
                CITY,
                CITY.rendered(),
                HOLDER,
                HOLDER.rendered(),
                HOLDER.fetch(),
                PUT.rendered(),
                UPDATE.rendered(),
                DELETE.rendered(),
                QUERY.rendered(),
                Inspection.of(inspected("x", text(WORD))),
                Inspection.of(inspected("x", text(WORD))).expressions(),
                Inspection.of(inspected("x\n\" = :x OR \"\u0000", number(DIGITS + ""))),
                Inspections.of(inTransaction("#x = :x", text(WORD))),
                new RequestExpressions<>(
                        Inspection.of(inspected("x", text(WORD))).expressions()),
                new Preview<>(Account_.SCHEMA),
                new Preview<>(Account_.SCHEMA).apply(Account_.owner.set(Attributes.string(Path.of("none"))), ITEM),
                Dynalect.create(new NoClient())
                        .transactWrite(PUT, UPDATE, Check.of(ACCOUNTS, KEY, CONDITION))
                        .token(WORD),
                UPDATE.exactlyOnce(WORD),
                TransactGet.of(Access.by(new Refusing()), List.of(Get.of(ACCOUNTS, KEY)), found -> found),
                BatchWrite.puts(ACCOUNTS, List.of(ITEM)),
                BatchGet.of(ACCOUNTS, List.of(KEY)),
                BatchGets.of(Access.by(new Refusing()), List.of(BatchGet.of(ACCOUNTS, List.of(KEY))), found -> found),
                BatchWrite.puts(ACCOUNTS, List.of(ITEM)).execute(),
                BatchGet.of(ACCOUNTS, List.of(KEY)).execute(),
                BatchGet.of(ACCOUNTS, List.of(KEY)).execute().done(),
                Put.of(ACCOUNTS, ITEM).inBatch(),
                PUT.inTransaction(),
                DELETE.attempt(),
                ((ConditionFailed.Refused<Account>) DELETE.attempt().getLeft())
                        .current()
                        .getLeft());
    }

    static Stream<ThrowingCallable> failures() {
        Attribute<Account, Integer> length =
                Attributes.of(Path.of("owner"), Codecs.string().map(Integer::valueOf, String::valueOf));
        return Stream.of(
                () -> Cursor.of(SCOPE, Map.of("customerId", text(WORD), "total", number("1")), CursorForm.plain()),
                () -> Cursor.of(SCOPE, Map.of("customerId", text(WORD.repeat(1_000))), CursorForm.plain()),
                () -> Cursor.of(SCOPE, Map.of("total", number(DIGITS + "x")), CursorForm.plain()),
                () -> CursorKeys.of("k1", new SecretKeySpec(WORD.getBytes(US_ASCII), "AES")),
                DELETE::execute,
                () -> BatchWrite.puts(ACCOUNTS, List.of(ITEM)).execute().orThrow(),
                BatchWrite.puts(ACCOUNTS, List.of(ITEM, named(WORD + "x")))::execute,
                BatchWrite.puts(ACCOUNTS, List.of(named(WORD.repeat(60_000))))::requests,
                Get.of(ACCOUNTS, KEY)::execute,
                () -> UPDATE.set(Account_.accountId, WORD),
                () -> UPDATE.set(Account_.owner, WORD),
                () -> UPDATE.set(Attributes.<Account, String>of(Path.of("visits"), Codecs.string()), WORD),
                () -> UPDATE.set(Attributes.<Account, String>of(Path.of("tier"), Codecs.string()), WORD),
                Put.of(ACCOUNTS, named(WORD.repeat(60_000)))::request,
                Get.of(ACCOUNTS, Account_.key(WORD.repeat(1_000)))::request,
                Get.of(
                        ACCOUNTS,
                        PrimaryKey.of(Attributes.<Account>longInteger("accountId"))
                                .key(DIGITS))::request,
                Query.of(NoServer.binding(Order_.SCHEMA), Order_.partition(WORD).sortGt(WORD.repeat(1_000)))::request,
                Upsert.of(ACCOUNTS, KEY).set(Account_.owner, WORD)::request,
                Put.of(
                        NoServer.binding(Parcel_.SCHEMA),
                        new Parcel(WORD, WORD.repeat(1_000), WORD, DIGITS, List.of(WORD)))::request,
                () -> Account_.owner.eq(WORD + '\ud800'),
                () -> Account_.balance.eq(new BigDecimal(DIGITS + "e200")),
                () -> Account_.balance.eq(new BigDecimal(("" + DIGITS).repeat(6))),
                () -> Inspection.of(inspected("x", text(WORD + '\ud800'))),
                () -> Inspection.of(inspected("x", number(DIGITS + "x"))),
                () -> Inspection.of(inspected("x", AttributeValue.fromSs(List.of(WORD, WORD)))),
                () -> Inspections.of(inTransaction("#x = :x AND", text(WORD))),
                () -> Inspections.of(inTransaction("#x < :x", AttributeValue.fromSs(List.of(WORD)))),
                () -> new Preview<>(Account_.SCHEMA).apply(Account_.tier.remove(), ITEM),
                () -> new KeyValue("accountId", AttributeValue.fromSs(List.of(WORD))),
                Get.of(ACCOUNTS, new Key<>(Vector.of(new KeyValue("other", text(WORD)))))::execute,
                () -> length.codec().decode(text(WORD)),
                () -> Codecs.integer().decode(number(DIGITS + ".5")),
                () -> Codecs.instant().decode(text(WORD)),
                () -> Account_.tier.codec().decode(text(WORD)),
                () -> Account_.home.codec().decode(text(WORD)));
    }

    /** Items that a codec cannot read, and ones whose constructor quotes what it refuses. */
    static Stream<Map<String, AttributeValue>> spoiltItems() {
        return Stream.of(
                with("owner", number(DIGITS + "")),
                with("tier", text(WORD)),
                with("openedAt", text(WORD)),
                with("balance", text(WORD)),
                with("visits", number(-DIGITS + "")),
                with("visits", number(DIGITS + ".5")),
                with("labels", text(WORD)),
                with("home", AttributeValue.fromM(Map.of(WORD, text(WORD)))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_text_of_a_value_shows_no_secret(Object value) {
        assertNoSecret(value.toString());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_shows_no_secret(ThrowingCallable call) {
        assertNoSecret(trace(catchThrowable(call)));
    }

    @ParameterizedTest
    @MethodSource("spoiltItems")
    void an_item_that_cannot_be_decoded_shows_no_secret(Map<String, AttributeValue> stored) {
        assertNoSecret(Account_.SCHEMA.decode(stored).getLeft().describe());
        assertNoSecret(Account_.SCHEMA.decode(stored).getLeft().toString());
    }

    @Test
    void what_is_for_debugging_shows_the_values() {
        assertThat(UPDATE.rendered().toDebugString()).contains(WORD, "" + DIGITS);
        assertThat(PUT.rendered().toDebugString()).contains(WORD, "" + DIGITS);
        assertThat(DELETE.rendered().toDebugString()).contains(WORD, "" + DIGITS);
        assertThat(QUERY.rendered().toDebugString()).contains(WORD, "" + DIGITS);
    }

    private static Account named(String owner) {
        return new Account(
                WORD, owner, ITEM.tier(), ITEM.openedAt(), ITEM.balance(), 1, Set.of(), ITEM.home(), Option.none());
    }

    private static void assertNoSecret(String shown) {
        assertThat(shown).isNotEmpty().doesNotContain(WORD, "" + DIGITS);
    }

    /** All that a log would print of it: its message, and those of its causes. */
    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private static UpdateItemRequest inspected(String name, AttributeValue value) {
        return UpdateItemRequest.builder()
                .tableName("accounts")
                .key(Map.of("accountId", text(WORD)))
                .updateExpression("SET #x = :x")
                .conditionExpression("#x <> :x")
                .expressionAttributeNames(Map.of("#x", name))
                .expressionAttributeValues(Map.of(":x", value))
                .build();
    }

    private static TransactWriteItemsRequest inTransaction(String condition, AttributeValue value) {
        TransactWriteItem put = TransactWriteItem.builder()
                .put(action -> action.tableName("accounts")
                        .item(Account_.SCHEMA.encode(ITEM))
                        .conditionExpression(condition)
                        .expressionAttributeNames(Map.of("#x", "x"))
                        .expressionAttributeValues(Map.of(":x", value)))
                .build();
        return TransactWriteItemsRequest.builder().transactItems(put).build();
    }

    private static Map<String, AttributeValue> with(String attribute, AttributeValue value) {
        Map<String, AttributeValue> stored = new LinkedHashMap<>(Account_.SCHEMA.encode(ITEM));
        stored.put(attribute, value);
        return stored;
    }

    /** Refuses to delete an item that cannot be decoded, and gives it. */
    private static final class Refusing extends NoServer {
        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            if ((DynamoDbRequest) message.request() instanceof GetItemRequest) {
                return (A)
                        GetItemResponse.builder().item(with("tier", text(WORD))).build();
            }
            throw ConditionalCheckFailedException.builder()
                    .item(with("tier", text(WORD)))
                    .build();
        }
    }
}
