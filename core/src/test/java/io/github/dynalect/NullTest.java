package io.github.dynalect;

import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.Key;
import io.github.dynalect.inspect.Preview;
import io.github.dynalect.observe.LoggingObserver;
import io.github.dynalect.operation.Access;
import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchGet;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.operation.NoServer;
import io.github.dynalect.operation.Page;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SchemaBuilder;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Draft;
import io.github.dynalect.shop.Draft_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.table.Dynalect;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A null from code without null checks is told at once and by its name, not later by the SDK. */
class NullTest {
    private static final SchemaBuilder<Account> BUILDER = Schema.of("accounts", Account_.KEY);

    private static final Scope SCOPE = new Scope("orders", Option.none(), Map.of(), Scope.Order.NONE);
    private static final SecretKey SEAL = new SecretKeySpec(new byte[32], "AES");

    static Stream<Arguments> nulls() {
        var dynalect = Dynalect.create(new NoClient());
        var accounts = dynalect.table(Account_.SCHEMA);
        var orders = Dynalect.create(new NoClient()).table(Order_.SCHEMA);
        var key = Account_.key("a-1");
        return Stream.of(
                nulls("tableName", () -> Schema.of(null, Account_.KEY)),
                nulls("primaryKey", () -> Schema.of("accounts", null)),
                nulls("attribute", () -> BUILDER.attribute(null, Account::owner)),
                nulls("attribute", () -> BUILDER.optional(null, Account::nickname)),
                nulls("getter", () -> BUILDER.attribute(Account_.owner, null)),
                nulls("getter", () -> BUILDER.optional(Account_.nickname, null)),
                nulls("attribute", () -> BUILDER.withDefault(null, Account::owner, "x")),
                nulls("getter", () -> BUILDER.withDefault(Account_.owner, null, "x")),
                nulls("whenAbsent", () -> BUILDER.withDefault(Account_.owner, Account::owner, null)),
                nulls("getter", () -> BUILDER.extra(null)),
                nulls("index", () -> BUILDER.index((SecondaryIndex<Account>) null)),
                nulls("attribute", () -> BUILDER.timeToLive(null)),
                nulls("attribute", () -> BUILDER.version(null)),
                nulls("attribute", () -> BUILDER.createdAt(null)),
                nulls("at", () -> BUILDER.createdAt(Account_.openedAt, null)),
                nulls("attribute", () -> BUILDER.updatedAt(null)),
                nulls("at", () -> BUILDER.updatedAt(Account_.openedAt, null)),
                nulls("attribute", () -> BUILDER.randomId((StringAttribute<Account>) null)),
                nulls("attribute", () -> BUILDER.timeOrderedId((Attribute<Account, UUID>) null)),
                nulls("clock", () -> dynalect.timedBy(null)),
                nulls("identifiers", () -> dynalect.identifiedBy(null)),
                nulls("time", () -> Identifiers.usual().timedBy(null)),
                nulls("source", () -> Identifiers.usual().by(null)),
                nulls("item", () -> accounts.delete((Account) null)),
                nulls("item", () -> accounts.merge(null)),
                nulls("key", () -> SecondaryIndex.global(null)),
                nulls("key", () -> SecondaryIndex.local(null)),
                nulls("key", () -> SecondaryIndex.partial(null, IndexProjection.keysOnly())),
                nulls("projection", () -> SecondaryIndex.partial(Ticket_.PARTS_BY_HOLDER, null)),
                nulls("projection", () -> SecondaryIndex.local(Ticket_.BY_PRICE, null)),
                nulls("stored", () -> Account_.SCHEMA.decode(null)),
                nulls("extra", () -> Ticket_.SCHEMA.encode(new Ticket("v", "s", "h", 1, Shop.ANN.openedAt(), null))),
                nulls("constructor", () -> BUILDER.build((Function<ItemReader<Account>, Account>) null)),
                nulls("form", () -> BUILDER.build(List.of(), null)),
                nulls("members", () -> BUILDER.build(null, DocumentForm.of((item, to) -> {}, item -> Shop.ANN))),
                nulls("item", () -> Account_.SCHEMA.keyOf(null)),
                nulls("item", () -> Account_.SCHEMA.encode(null)),
                nulls("item", () -> Draft_.SCHEMA.lifecycleOf(null)),
                nulls("key", () -> Draft_.SCHEMA.attributesOf(null)),
                nulls("action", () -> Draft_.SCHEMA.changes().leavingKept(null)),
                nulls("attribute", () -> new ItemVersion(null, 1)),
                nulls("stored", () -> new ItemVersion("version", 1).isThatOf(null)),
                nulls(
                        "id",
                        () -> Draft_.SCHEMA
                                .lifecycleOf(Draft.of(Draft.NEW, "x"))
                                .identified(null)),
                nulls("orderId", () -> Order_.SCHEMA.keyOf(Shop.order("c-1", null, 5))),
                nulls("home", () -> Account_.SCHEMA.encode(homeless())),
                nulls("client", () -> Dynalect.create((DynamoDbClient) null)),
                nulls("schema", () -> Binding.of((Schema<Account>) null, Access.by(new NoServer()))),
                nulls("access", () -> Binding.of(Account_.SCHEMA, null)),
                nulls("transport", () -> Access.by(null)),
                nulls("configuration", () -> accounts.configured(null)),
                nulls("name", () -> accounts.deleteTable(null)),
                nulls("patience", () -> accounts.createTable().waitingAtMost(null)),
                nulls("patience", () -> accounts.deleteTable("accounts").waitingAtMost(null)),
                nulls("schema", () -> new Preview<Account>(null)),
                nulls("item", () -> new Preview<>(Account_.SCHEMA).apply(Account_.visits.add(1), null)),
                nulls("tableName", () -> accounts.named(null)),
                nulls("key", () -> accounts.get(null)),
                nulls("item", () -> accounts.put(null)),
                nulls("key", () -> accounts.update(null)),
                nulls("key", () -> accounts.delete((Key<Account>) null)),
                nulls("range", () -> orders.query((TableRange<Order>) null)),
                nulls("all", () -> new ItemsByKind<Order>(null)),
                nulls("kind", () -> new ItemsByKind<>(List.<Order>of()).of(null)),
                nulls("kind", () -> new ItemsByKind<>(List.<Order>of()).first(null)),
                nulls("condition", () -> accounts.put(Shop.ANN).onlyIf(null)),
                nulls("condition", () -> accounts.put(Shop.ANN).ifExists().onlyIf(null)),
                nulls("condition", () -> accounts.delete(key).onlyIf(null)),
                nulls("condition", () -> accounts.delete(key).ifExists().onlyIf(null)),
                nulls("condition", () -> accounts.update(key).onlyIf(null)),
                nulls("condition", () -> orders.query(Order_.partition("c-1")).filter(null)),
                nulls("action", () -> accounts.update(key).with(null)),
                nulls("other", () -> accounts.with(null)),
                nulls(
                        "attribute",
                        () -> accounts.update(key).add(Account_.visits, 1).returning(null)),
                nulls(
                        "attribute",
                        () -> accounts.update(key).add(Account_.visits, 1).returning(Account_.visits, null)),
                nulls(
                        "attribute",
                        () -> accounts.upsert(key).add(Account_.visits, 1).returning(null)),
                nulls("condition", () -> new Preview<>(Account_.SCHEMA).test(null, Shop.ANN)),
                nulls("condition", () -> new Preview<>(Account_.SCHEMA).test(null, Option.some(Shop.ANN))),
                nulls("item", () -> new Preview<>(Account_.SCHEMA).test(Account_.visits.gt(1), (Option<Account>) null)),
                nulls("update", () -> new Preview<>(Account_.SCHEMA).apply(null, Shop.ANN)),
                nulls("place", () -> Account_.SCHEMA.member(null)),
                nulls("name", () -> Account_.SCHEMA.index(null)),
                nulls("validation", () -> Account_.SCHEMA.validatedBy(null)),
                nulls("logger", () -> LoggingObserver.named(null)),
                nulls("tableName", () -> new Scope(null, Option.none(), Map.of(), Scope.Order.NONE)),
                nulls("index", () -> new Scope("orders", null, Map.of(), Scope.Order.NONE)),
                nulls("partition", () -> new Scope("orders", Option.none(), null, Scope.Order.NONE)),
                nulls("order", () -> new Scope("orders", Option.none(), Map.of(), null)),
                nulls("id", () -> new Scope("orders", Option.none(), singletonMap("id", null), Scope.Order.NONE)),
                nulls("name", () -> Cursor.of(SCOPE, singletonMap(null, Shop.text("x")), CursorForm.plain())),
                nulls("scope", () -> Cursor.of(null, Map.of(), CursorForm.plain())),
                nulls("key", () -> Cursor.of(SCOPE, null, CursorForm.plain())),
                nulls("form", () -> Cursor.of(SCOPE, Map.of("id", Shop.text("x")), null)),
                nulls(
                        "scope",
                        () -> Cursor.of(SCOPE, Map.of("id", Shop.text("x")), CursorForm.plain())
                                .fits(null)),
                nulls("tableName", () -> CursorForm.plain().read(null, "")),
                nulls("text", () -> CursorForm.plain().read("orders", null)),
                nulls("keys", () -> CursorForm.sealed(null)),
                nulls("id", () -> CursorKeys.of(null, SEAL)),
                nulls("key", () -> CursorKeys.of("k1", null)),
                nulls("id", () -> CursorKeys.of("k1", SEAL).alsoReading(null, SEAL)),
                nulls("older", () -> CursorKeys.of("k1", SEAL).alsoReading("k2", null)),
                nulls("age", () -> CursorKeys.of("k1", SEAL).validFor(null)),
                nulls("clock", () -> CursorKeys.of("k1", SEAL).by(null)),
                nulls("constructor", () -> View.of(Account_.owner).build(null)),
                nulls("view", () -> accounts.get(key).select(null)),
                nulls("view", () -> accounts.scan().select(null)),
                nulls("range", () -> orders.query((IndexRange<Order>) null)),
                nulls("range", () -> orders.query((PartialRange<Order>) null)),
                nulls("index", () -> orders.index(null)),
                nulls("index", () -> orders.partialIndex(null)),
                nulls("index", () -> orders.localIndex(null)),
                nulls("decoding", () -> accounts.scan().decoding(null)),
                nulls("condition", () -> accounts.scan().filter(null)),
                nulls("cursor", () -> accounts.scan().after((Cursor) null)),
                nulls("cursor", () -> accounts.scan().after((Option<Cursor>) null)),
                nulls("view", () -> accounts.scan().segments(2).select(null)),
                nulls("decoding", () -> accounts.scan().segments(2).decoding(null)),
                nulls("subscriber", () -> accounts.scan().publisher().subscribe((Subscriber<Account>) null)),
                nulls("index", () -> accounts.index(null)),
                nulls("text", () -> accounts.cursor(null)),
                nulls("keys", () -> Dynalect.create(new NoClient()).sealingCursors(null)),
                nulls("backoff", () -> Dynalect.create(new NoClient()).backingOff(null)),
                nulls("deadline", () -> Backoff.usual().within(null)),
                nulls("time", () -> Backoff.usual().by(null, pause -> CompletableFuture.completedFuture(null))),
                nulls("longest", () -> Backoff.usual().pauses(Duration.ZERO, null)),
                nulls("pause", () -> Backoff.usual().by(Clock.systemUTC(), null)),
                nulls("source", () -> Backoff.usual().by((RandomGenerator) null)),
                nulls("key", () -> accounts.check(null, Account_.visits.gt(1))),
                nulls("condition", () -> accounts.check(key, null)),
                nulls("keys", () -> accounts.batchGet(null)),
                nulls("key", () -> accounts.batchGet(Collections.singletonList(null))),
                nulls("view", () -> accounts.batchGet(List.of(key)).select(null)),
                nulls("decoding", () -> accounts.batchGet(List.of(key)).decoding(null)),
                nulls("deadline", () -> accounts.batchGet(List.of(key)).within(null)),
                nulls("items", () -> accounts.batchPut(null)),
                nulls("item", () -> accounts.batchPut(Collections.singletonList(null))),
                nulls("keys", () -> accounts.batchDelete(null)),
                nulls("key", () -> accounts.batchDelete(Collections.singletonList(null))),
                nulls("deadline", () -> accounts.batchPut(List.of()).within(null)),
                nulls("action", () -> dynalect.batchWrite(null)),
                nulls("actions", () -> dynalect.batchWriteAll(null)),
                nulls("read", () -> dynalect.batchGet(accounts.batchGet(List.of(key)), null)),
                nulls("reads", () -> dynalect.batchGetAll((Iterable<BatchGet<Account>>) null)),
                nulls("action", () -> dynalect.transactWrite(null)),
                nulls("actions", () -> dynalect.transactWriteAll(null)),
                nulls(
                        "idempotencyToken",
                        () -> dynalect.transactWrite(accounts.put(Shop.ANN)).token(null)),
                nulls("idempotencyToken", () -> accounts.update(key).exactlyOnce(null)),
                nulls("read", () -> dynalect.transactGet(accounts.get(key), null)),
                nulls("reads", () -> dynalect.transactGetAll((Iterable<Get<Account>>) null)),
                nulls("next", () -> new Page<>(List.of(), null)),
                nulls("the value given for owner", () -> accounts.update(key).set(Account_.owner, (String) null)),
                nulls(
                        "the value given for owner",
                        () -> accounts.update(key).setOrRemove(Account_.owner, Option.some(null))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("nulls")
    void a_null_is_refused_by_its_name(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void a_constructor_that_returns_null_makes_no_item() {
        Schema<Order> schema = Schema.of("orders", Order_.KEY)
                .attribute(Order_.customerId, Order::customerId)
                .attribute(Order_.orderId, Order::orderId)
                .build(item -> null);

        assertThat(schema.decode(Order_.key("c-1", "o-1").toMap()).getLeft().describe())
                .isEqualTo("item #dce337db of orders: the value is not accepted by its constructor (it gave null)");
    }

    private static Arguments nulls(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    private static Account homeless() {
        Account ann = Shop.ANN;
        return new Account(
                "a-2", "Bob", ann.tier(), ann.openedAt(), ann.balance(), 0, ann.labels(), null, ann.nickname());
    }
}
