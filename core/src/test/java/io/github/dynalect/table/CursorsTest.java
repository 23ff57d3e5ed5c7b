package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.operation.Page;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Cursors that come back from clients as texts, as they were given or as somebody would like them. */
@DynamoDbTest
class CursorsTest {
    private static final int TAMPERED = 1_000;
    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
    private static final CursorKeys KEYS =
            CursorKeys.of("2024-05", key("the newer key ..")).by(at(NOW));

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final AtomicInteger requests = new AtomicInteger();
    private final DynamoDbClient client;
    private final String name;
    private final Table<Order> orders;

    CursorsTest(DynamoDbClient client, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.client = client;
        this.name = name;
        this.orders = sealedBy(KEYS);
    }

    private Table<Order> sealedBy(CursorKeys keys) {
        return Dynalect.create(client)
                .sealingCursors(keys)
                .observedBy(event -> requests.incrementAndGet())
                .table(Order_.SCHEMA)
                .named(name);
    }

    private static SecretKeySpec key(String sixteen) {
        return new SecretKeySpec(sixteen.getBytes(StandardCharsets.US_ASCII), "AES");
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @BeforeEach
    void five_orders_of_two_customers() {
        for (int order = 0; order < 5; order++) {
            orders.put(Shop.order("c-1", "o-" + order, order)).execute();
            orders.put(Shop.order("c-2", "o-" + order, order)).execute();
        }
        requests.set(0);
    }

    private Cursor first() {
        Page<Order> page = orders.query(Order_.partition("c-1")).limit(2).page();
        requests.set(0);
        return page.next().get();
    }

    @Test
    void a_sealed_cursor_goes_on_and_shows_nothing_of_the_key() {
        Cursor cursor = orders.cursor(first().text()).get();

        assertThat(orders.query(Order_.partition("c-1"))
                        .limit(2)
                        .after(cursor)
                        .page()
                        .rows())
                .extracting(Order::orderId)
                .containsExactly("o-2", "o-3");
        assertThat(new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.ISO_8859_1))
                .doesNotContain("c-1", "o-1", "customerId");
    }

    @Test
    void a_thousand_tampered_cursors_are_refused_and_nothing_is_sent() {
        String text = first().text();

        for (int tampered = 0; tampered < TAMPERED; tampered++) {
            String other = tampered(text);
            assertThat(orders.cursor(other)).as("seed %s: %s", seed, other).isEmpty();
        }
        assertThat(requests).hasValue(0);
    }

    private String tampered(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        int place = random.nextInt(bytes.length);
        byte[] other = switch (random.nextInt(3)) {
            case 0 -> flipped(bytes, place);
            case 1 -> Arrays.copyOf(bytes, place);
            default -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(5));
        };
        return Base64.getUrlEncoder().withoutPadding().encodeToString(other);
    }

    private byte[] flipped(byte[] bytes, int place) {
        byte[] other = bytes.clone();
        other[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return other;
    }

    @Test
    void a_cursor_of_another_reading_is_refused_and_nothing_is_sent() {
        Cursor cursor = first();

        assertForeign(() -> orders.query(Order_.partition("c-2")).after(cursor).page());
        assertForeign(() ->
                orders.query(Order_.partition("c-1")).descending().after(cursor).page());
        assertForeign(() -> orders.scan().after(cursor).page());
        assertForeign(() -> orders.named("others")
                .query(Order_.partition("c-1"))
                .after(cursor)
                .page());
        assertThat(orders.named("others").cursor(cursor.text()))
                .isEqualTo(Either.left(new CursorFailure.OtherTable("others")));
        assertThat(requests).hasValue(0);
    }

    private void assertForeign(Supplier<Page<Order>> reading) {
        assertThat(catchThrowableOfType(RefusedException.class, reading::get).rule())
                .isEqualTo(Rule.CURSOR);
    }

    @Test
    void keys_are_rotated() {
        String text = first().text();
        CursorKeys newer = CursorKeys.of("2024-06", key("the newest key .")).by(at(NOW));

        assertThat(sealedBy(newer).cursor(text)).isEqualTo(Either.left(new CursorFailure.UnknownKey("2024-05")));
        assertThat(sealedBy(newer.alsoReading("2024-05", key("the newer key ..")))
                        .cursor(text))
                .isEqualTo(Either.right(first()));
    }

    @Test
    void a_cursor_grows_old() {
        String text = first().text();
        CursorKeys later = CursorKeys.of("2024-05", key("the newer key .."))
                .validFor(Duration.ofHours(1))
                .by(at(NOW.plus(Duration.ofHours(2))));

        assertThat(sealedBy(later).cursor(text).getLeft()).isInstanceOf(CursorFailure.Expired.class);
    }

    @Test
    void a_plain_cursor_is_none_where_there_are_keys_and_a_sealed_one_is_none_where_there_are_not() {
        Table<Order> plain = Dynalect.create(client).table(Order_.SCHEMA).named(name);
        String open = plain.query(Order_.partition("c-1"))
                .limit(1)
                .page()
                .next()
                .get()
                .text();

        assertThat(orders.cursor(open)).isEqualTo(Either.left(new CursorFailure.Unsealed()));
        assertThat(plain.cursor(first().text())).isEqualTo(Either.left(new CursorFailure.Sealed()));
        assertThat(List.of(plain.cursor(""), plain.cursor("hello"), plain.cursor("💥")))
                .allMatch(read -> read.equals(Either.left(new CursorFailure.Malformed())));
    }

    @Test
    void a_table_with_another_entrance_has_the_cursors_of_that() {
        Dynalect plain = Dynalect.create(client);

        assertThat(orders.with(plain).cursor(first().text())).isEqualTo(Either.left(new CursorFailure.Sealed()));
    }
}
