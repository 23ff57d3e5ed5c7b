package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.examples.guide.IndexesGuideTest.Ship;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.inspect.Inspection;
import io.github.dynalect.operation.Page;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Exchange;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The guide's page on security, as code. */
@DynamoDbTest
class SecurityGuideTest {
    private static final java.nio.file.Path ROOT =
            java.nio.file.Path.of("..").toAbsolutePath().normalize();
    private static final SecretKey OLDER = new SecretKeySpec(new byte[16], "AES");
    private static final SecretKey NEWER = new SecretKeySpec(new byte[32], "AES");
    /** What an action of a transaction asks a permission for. */
    private static final Map<String, String> IN_TRANSACTION = Map.of(
            "Put", "PutItem",
            "Update", "UpdateItem",
            "Delete", "DeleteItem",
            "ConditionCheck", "ConditionCheckItem",
            "Get", "GetItem");

    private final DynamoDbServer server;
    private final Table<User> users;

    SecurityGuideTest(DynamoDbServer server, @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
        this.server = server;
        this.users = Dynalect.create(server.client()).table(User_.SCHEMA).named(name);
        users.batchPut(IntStream.range(0, 4)
                        .mapToObj(number -> user("ann", "mail-" + number))
                        .toList())
                .execute()
                .orThrow();
    }

    private static User user(String id, String email) {
        return new User(
                id,
                email,
                "Name",
                UserStatus.ACTIVE,
                Instant.EPOCH,
                BigDecimal.ONE,
                Set.of(),
                new Address("Bern", "3011"),
                Option.some("4711"));
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/security.md"));
    }

    // @start region=page
    private Either<CursorFailure, Page<User>> next(String loggedIn, String text) {
        return users.cursor(text)
                .map(from -> users.query(User_.partition(loggedIn)) // from whoever asks, and not from the text
                        .limit(2)
                        .after(from)
                        .page());
    }
    // @end

    private static String textOf(Table<User> users) {
        return users.query(User_.partition("ann")).limit(2).page().next().get().text();
    }

    @Test
    void a_cursor_gives_no_right() {
        String text = textOf(users);

        assertThat(next("ann", text).get().rows()).hasSize(2);
        assertThatThrownBy(() -> next("mallory", text)).hasMessageContaining("Rule CURSOR");
        assertThat(next("ann", "hello")).isEqualTo(Either.left(new CursorFailure.Malformed()));
    }

    @Test
    void a_plain_cursor_shows_the_key_of_the_last_row_and_a_sealed_one_does_not() {
        Table<User> sealed = users.with(Dynalect.create(server.client()).sealingCursors(CursorKeys.of("k", OLDER)));

        assertThat(decoded(textOf(users))).contains("ann", "mail-1");
        assertThat(decoded(textOf(sealed))).doesNotContain("ann", "mail-1").contains("k");
        assertThat(sealed.cursor(textOf(users))).isEqualTo(Either.left(new CursorFailure.Unsealed()));
        assertThat(users.cursor(textOf(sealed))).isEqualTo(Either.left(new CursorFailure.Sealed()));
        String text = textOf(sealed);
        char other = text.charAt(40) == 'A' ? 'B' : 'A';
        assertThat(sealed.cursor(text.substring(0, 40) + other + text.substring(41)))
                .isEqualTo(Either.left(new CursorFailure.Tampered()));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
    }

    @Test
    void keys_are_changed_in_steps() {
        // @start region=rotation
        CursorKeys first = CursorKeys.of("2023-11", OLDER).alsoReading("2024-05", NEWER); // all can read the new one
        CursorKeys then = CursorKeys.of("2024-05", NEWER).alsoReading("2023-11", OLDER); // all write by it
        CursorKeys last = CursorKeys.of("2024-05", NEWER); // when what the old one wrote has grown too old
        // @end
        CursorKeys before = CursorKeys.of("2023-11", OLDER);
        assertRead(before, first);
        assertRead(first, then);
        assertRead(then, last);
        assertThat(by(last).cursor(textOf(by(first)))).isEqualTo(Either.left(new CursorFailure.UnknownKey("2023-11")));
    }

    /** Of two steps that are in use side by side, each reads what the other writes. */
    private void assertRead(CursorKeys one, CursorKeys other) {
        assertThat(by(one).cursor(textOf(by(other))).map(Cursor::key).isRight()).isTrue();
        assertThat(by(other).cursor(textOf(by(one))).isRight()).isTrue();
    }

    private Table<User> by(CursorKeys keys) {
        return users.with(Dynalect.create(server.client()).sealingCursors(keys));
    }

    // @start region=words
    private static final Map<String, StringAttribute<User>> SEARCHED =
            Map.of("name", User_.name, "city", User_.address.city);

    private static Option<Condition<User>> search(String field, String text) {
        return Option.of(SEARCHED.get(field)).map(word -> word.beginsWith(text));
    }
    // @end

    @Test
    void a_name_is_a_name_whatever_it_says() {
        String name = "balance > :0 OR attribute_exists(userId)";
        var scan = users.scan().filter(User_.attr(name).exists());

        assertThat(scan.rendered().filter()).contains("attribute_exists(#0)");
        assertThat(scan.rendered().names()).containsExactly(Map.entry("#0", name));
        assertThat(scan.all()).isEmpty();
    }

    @Test
    void a_name_from_outside_can_ask_for_what_nobody_should_know() {
        assertThat(users.scan()
                        .filter(User_.attr("temporaryCode").beginsWith(AttributeValue.fromS("47")))
                        .all())
                .hasSize(4);
        assertThat(search("temporaryCode", "47")).isEmpty();
        assertThat(users.scan().filter(search("city", "Be").get()).all()).hasSize(4);
        assertThat(Path.parse("address.city")).isNotEqualTo(Path.of("address.city"));
        assertThat(users.scan().filter(User_.attr("address.city").exists()).all())
                .isEmpty();
    }

    @Test
    void a_text_from_outside_can_say_anything() {
        Condition<User> given = Parser.condition(
                "begins_with(temporaryCode, :guess)", Map.of(), Map.of(":guess", AttributeValue.fromS("4")));

        assertThat(users.scan().filter(given).all()).hasSize(4);
    }

    @Test
    void what_is_read_for_others_has_bounds() {
        int asked = 1_000_000;
        // @start region=bounds
        Page<User> page = users.query(User_.partition("ann"))
                .limit(Math.min(asked, 100)) // rows
                .readBudget(5) // requests, however few rows the filter leaves
                .page();
        // @end
        assertThat(page.rows()).hasSize(4);
    }

    @Test
    void what_shows_values_and_what_does_not() {
        var update = users.update(User_.key("hunter2", "m")).set(User_.name, "hunter3");

        assertThat(update.toString() + update.rendered() + Inspection.of(update.request()))
                .doesNotContain("hunter");
        assertThat(update.rendered().toDebugString()).contains("hunter3");
        assertThat(update.request().toString()).contains("hunter2", "hunter3");
    }

    @Test
    void who_guesses_a_key_can_see_that_the_guess_is_right() throws NoSuchAlgorithmException {
        byte[] guessed =
                MessageDigest.getInstance("SHA-256").digest("S:3:annS:6:mail-1".getBytes(StandardCharsets.US_ASCII));

        assertThat(User_.key("ann", "mail-1").fingerprint())
                .isEqualTo(HexFormat.of().formatHex(guessed, 0, 4));
    }

    @Test
    void a_tenant_is_no_part_of_a_name_before_it_is_known() {
        assertThatThrownBy(() -> users.named("users-" + "a/b")).hasMessageContaining("Rule TABLE_NAME");
    }

    /** A request as it is sent: what it asks for, and its body. */
    private record Sent(String action, JsonNode body) {
        static Sent of(Exchange exchange) throws IOException {
            try (InputStream body =
                    exchange.request().contentStreamProvider().orElseThrow().newStream()) {
                return new Sent(exchange.operation(), new ObjectMapper().readTree(body));
            }
        }

        /** A transaction asks for the permissions of its parts, anything else for that of its name. */
        Stream<String> permissions() {
            return body.has("TransactItems")
                    ? Stream.of(body.get("TransactItems"))
                            .flatMap(items -> IntStream.range(0, items.size()).mapToObj(items::get))
                            .map(item -> item.fieldNames().next())
                            .map(part -> "`" + IN_TRANSACTION.get(part) + "`")
                    : Stream.of("`" + action + "`" + (body.has("IndexName") ? " of the index" : ""));
        }
    }

    /** A line of the page's table. */
    private record Line(String operations, List<Function<Tables, ?>> calls) {
        static Line of(String operations, Function<Tables, ?> call) {
            return new Line(operations, List.of(call));
        }

        static Line of(String operations, Function<Tables, ?> one, Function<Tables, ?> other) {
            return new Line(operations, List.of(one, other));
        }

        static Line of(
                String operations, Function<Tables, ?> one, Function<Tables, ?> other, Function<Tables, ?> third) {
            return new Line(operations, List.of(one, other, third));
        }
    }

    /** The tables that the lines speak of. */
    private record Tables(Dynalect dynalect, Table<Wallet> wallets, Table<Concert> concerts, Table<Ship> ships) {}

    private static final Wallet WALLET = new Wallet("w-1", BigDecimal.TEN, BigDecimal.ONE);

    private static List<Line> lines() {
        return List.of(
                Line.of("`get(key)`", to -> to.wallets().get(Wallet_.key("w-1")).execute()),
                Line.of(
                        "`put(item)`",
                        to -> to.wallets().put(WALLET).execute(),
                        to -> to.wallets().put(WALLET).ifExists().attempt()),
                Line.of(
                        "`update(key)`, `upsert(key)`, `merge(item)`",
                        to -> to.wallets()
                                .update(Wallet_.key("w-1"))
                                .add(balance, 1)
                                .execute(),
                        to -> to.wallets()
                                .upsert(Wallet_.key("w-1"))
                                .set(balance, 1)
                                .set(Wallet_.daily, 1)
                                .execute(),
                        to -> to.wallets().merge(WALLET).execute()),
                Line.of(
                        "`delete(…)`",
                        to -> to.wallets().delete(Wallet_.key("w-2")).execute(),
                        to -> to.wallets().delete(WALLET).ifExists().attempt()),
                Line.of(
                        "`query(…)` of the table",
                        to -> to.ships()
                                .query(IndexesGuideTest.KEY.partition("Star"))
                                .all()),
                Line.of(
                        "`query(…)` of an index",
                        to -> to.ships()
                                .query(IndexesGuideTest.BY_FLAG.partition("CH"))
                                .all(),
                        to -> to.ships()
                                .query(IndexesGuideTest.BY_TONS.partition("Star"))
                                .all(),
                        to -> to.ships()
                                .query(IndexesGuideTest.IN_PORT.partition("Basel"))
                                .count()),
                Line.of(
                        "`query(…).fetch()` of an index of parts",
                        to -> to.ships()
                                .query(IndexesGuideTest.IN_PORT.partition("Basel"))
                                .fetch()
                                .all()),
                Line.of("`scan()`", to -> to.ships().scan().all()),
                Line.of(
                        "`index(…).scan()`",
                        to -> to.ships().index(IndexesGuideTest.BY_FLAG).scan().all()),
                Line.of(
                        "`partialIndex(…).scan().fetch()`",
                        to -> to.ships()
                                .partialIndex(IndexesGuideTest.IN_PORT)
                                .scan()
                                .fetch()
                                .all()),
                Line.of(
                        "`batchGet(keys)`",
                        to -> to.wallets()
                                .batchGet(List.of(Wallet_.key("w-1")))
                                .execute()
                                .orThrow()),
                Line.of(
                        "`batchPut(items)`, `batchDelete(keys)`, `batchWrite(…)`",
                        to -> to.wallets().batchPut(List.of(WALLET)).execute().orThrow(),
                        to -> to.wallets()
                                .batchDelete(List.of(Wallet_.key("w-2")))
                                .execute()
                                .orThrow(),
                        to -> to.dynalect()
                                .batchWrite(to.wallets().put(WALLET))
                                .execute()
                                .orThrow()),
                Line.of(
                        "`transactGet(…)`",
                        to -> to.dynalect()
                                .transactGet(
                                        to.wallets().get(Wallet_.key("w-1")),
                                        to.wallets().get(Wallet_.key("w-2")))
                                .execute()),
                Line.of(
                        "`transactWrite(…)` of a put",
                        to -> to.dynalect()
                                .transactWrite(to.wallets().put(WALLET))
                                .execute()),
                Line.of(
                        "`transactWrite(…)` of an update, an upsert or a merge; `….exactlyOnce(token)`",
                        to -> to.dynalect()
                                .transactWrite(
                                        to.wallets().update(Wallet_.key("w-1")).add(balance, 1))
                                .execute(),
                        to -> to.dynalect()
                                .transactWrite(to.wallets().merge(WALLET))
                                .execute(),
                        to -> to.wallets()
                                .update(Wallet_.key("w-1"))
                                .add(balance, 1)
                                .exactlyOnce(UUID.randomUUID().toString())
                                .execute()),
                Line.of(
                        "`transactWrite(…)` of a deletion",
                        to -> to.dynalect()
                                .transactWrite(to.wallets().delete(Wallet_.key("w-2")))
                                .execute()),
                Line.of(
                        "`transactWrite(…)` of a check",
                        to -> to.dynalect()
                                .transactWrite(to.wallets().check(Wallet_.key("w-1"), balance.gt(0)))
                                .execute()),
                Line.of(
                        "`createTable()`",
                        to -> to.wallets()
                                .named("wallets-" + UUID.randomUUID())
                                .createTable()
                                .execute()),
                Line.of(
                        "`createTable()` with a time to live",
                        to -> to.concerts()
                                .named("concerts-" + UUID.randomUUID())
                                .createTable()
                                .execute()),
                Line.of(
                        "`deleteTable(name)`",
                        to -> to.wallets()
                                .deleteTable(to.wallets().scan().request().tableName())
                                .execute()));
    }

    private List<Sent> sentBy(Function<Tables, ?> call, Tables tables) {
        List<Sent> sent = new CopyOnWriteArrayList<>();
        Fate recorded = exchange -> {
            sent.add(Sent.of(exchange));
            return exchange.send();
        };
        try (var http = ScriptedHttpClient.of(Script.every(1, recorded));
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            Dynalect by = Dynalect.create(client);
            Object unused = call.apply(new Tables(
                    by,
                    tables.wallets().with(by),
                    tables.concerts().with(by),
                    tables.ships().with(by)));
        }
        return sent;
    }

    private Tables tables() {
        Dynalect dynalect = Dynalect.create(server.client());
        Tables tables = new Tables(
                dynalect,
                dynalect.table(Wallet_.SCHEMA).named("wallets-" + UUID.randomUUID()),
                dynalect.table(Concert_.SCHEMA),
                dynalect.table(IndexesGuideTest.SCHEMA).named("ships-" + UUID.randomUUID()));
        tables.wallets().createTable().execute();
        tables.ships().createTable().execute();
        tables.wallets().put(WALLET).execute();
        tables.ships()
                .put(new Ship("Star", 1, "CH", "Anna", 900, Option.some("Basel"), Instant.EPOCH))
                .execute();
        return tables;
    }

    @Test
    void the_table_of_permissions_is_what_is_sent() throws IOException {
        Tables tables = tables();
        List<String> told = new ArrayList<>();
        Set<String> actions = new TreeSet<>();
        for (Line line : lines()) {
            Set<String> permissions = new LinkedHashSet<>();
            for (Function<Tables, ?> call : line.calls()) {
                List<Sent> sent = sentBy(call, tables);
                sent.forEach(one -> actions.add(one.action()));
                List<String> asked =
                        sent.stream().flatMap(Sent::permissions).distinct().toList();
                assertThat(permissions.isEmpty() || permissions.containsAll(asked))
                        .isTrue();
                permissions.addAll(asked);
            }
            told.add("| " + line.operations() + " | " + String.join(", ", permissions) + " |");
        }

        assertThat(page()).contains(String.join("\n", told));
        assertThat(actions).isEqualTo(allActions());
    }

    /** The actions that the library asks for at all. */
    private static Set<String> allActions() throws IOException {
        String source =
                Files.readString(ROOT.resolve("core/src/main/java/io/github/dynalect/operation/ApiAction.java"));
        return Pattern.compile("new ApiAction<>\\(\\s*\"(\\w+)\"")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_policy_is_one_and_asks_for_nothing_that_is_not_in_the_table() throws IOException {
        Matcher policy = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(policy.find()).isTrue();
        JsonNode statements = new ObjectMapper().readTree(policy.group(1)).get("Statement");

        assertThat(statements.findValues("Action").stream()
                        .flatMap(actions -> IntStream.range(0, actions.size()).mapToObj(actions::get))
                        .map(action -> "`" + action.asText().replace("dynamodb:", "") + "`"))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(page()).contains("| " + action));
    }

    @Test
    void what_a_policy_on_attributes_sees() {
        View<User, String> name = View.of(User_.name).build(user -> user.get(User_.name));
        var key = User_.key("ann", "mail-1");
        var update = users.update(key).set(User_.name, "Ann");

        assertThat(users.get(key).request().projectionExpression()).isNull();
        assertThat(users.get(key)
                        .select(name)
                        .request()
                        .expressionAttributeNames()
                        .values())
                .containsExactlyInAnyOrder("name", "userId", "email");
        assertThat(update.request().returnValues()).isEqualTo(ReturnValue.ALL_NEW);
        assertThat(update.returning(User_.name).request().returnValues()).isEqualTo(ReturnValue.UPDATED_NEW);
        assertThat(Option.of(update.returningNothing().request().returnValues())
                        .filter(values -> values != ReturnValue.NONE))
                .isEmpty();
        assertThat(update.request().returnValuesOnConditionCheckFailure())
                .isEqualTo(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        assertThat(Option.of(users.put(user("a", "b")).request().returnValues())
                        .filter(values -> values != ReturnValue.NONE))
                .isEmpty();
    }
}
