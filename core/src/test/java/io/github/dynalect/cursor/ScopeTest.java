package io.github.dynalect.cursor;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.cursor.Orders.KEY;
import static io.github.dynalect.cursor.Orders.OF_C1;
import static io.github.dynalect.cursor.Orders.binary;
import static io.github.dynalect.cursor.Orders.joined;
import static io.github.dynalect.cursor.Orders.number;
import static io.github.dynalect.cursor.Orders.plain;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.Scope.Order;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ScopeTest {
    private static final Map<String, AttributeValue> C1 = Map.of("customerId", text("c-1"));

    @Test
    void a_cursor_fits_the_scope_that_it_was_made_in() {
        Cursor cursor = Cursor.of(OF_C1, KEY, CursorForm.plain());

        assertThat(cursor.fits(new Scope("orders", Option.none(), C1, Order.ASCENDING)))
                .isTrue();
        assertThat(cursor.fits(new Scope("orders", Option.none(), C1, Order.DESCENDING)))
                .isFalse();
        assertThat(cursor.fits(new Scope("orders", Option.none(), Map.of(), Order.NONE)))
                .isFalse();
        assertThat(cursor.fits(new Scope("orders", Option.some("byDay"), C1, Order.ASCENDING)))
                .isFalse();
        assertThat(cursor.fits(new Scope("orders-eu", Option.none(), C1, Order.ASCENDING)))
                .isFalse();
        assertThat(cursor.fits(new Scope("orders", Option.none(), Map.of("customerId", text("c-2")), Order.ASCENDING)))
                .isFalse();
    }

    @Test
    void the_order_of_the_partition_attributes_and_the_spelling_of_numbers_make_no_other_scope() {
        Map<String, AttributeValue> given = new LinkedHashMap<>();
        given.put("year", number("2024.0"));
        given.put("city", text("Bern"));
        Map<String, AttributeValue> turned = new LinkedHashMap<>();
        turned.put("city", text("Bern"));
        turned.put("year", number("2024"));

        Scope scope = new Scope("t", Option.some("i"), given, Order.NONE);

        assertThat(scope).isEqualTo(new Scope("t", Option.some("i"), turned, Order.NONE));
        assertThat(scope.digest()).isEqualTo(new Scope("t", Option.some("i"), turned, Order.NONE).digest());
    }

    @Test
    void no_two_scopes_run_into_one() {
        List<Scope> scopes = List.of(
                scope("t", Option.none(), Map.of()),
                scope("t", Option.some(""), Map.of()),
                scope("t", Option.some("i"), Map.of()),
                scope("ti", Option.none(), Map.of()),
                scope("ti", Option.some(""), Map.of()),
                scope("t", Option.none(), Map.of("a", text("1"))),
                scope("t", Option.none(), Map.of("a", number("1"))),
                scope("t", Option.none(), Map.of("a", binary('1'))),
                scope("t", Option.none(), Map.of("a", text("bc"))),
                scope("t", Option.none(), Map.of("ab", text("c"))),
                scope("t", Option.none(), Map.of("a", text("1"), "b", text("2"))),
                scope("t", Option.none(), Map.of("a", text("2"), "b", text("1"))),
                scope("t", Option.none(), Map.of("a", text("1\u0001bS\u0000\u00012"))),
                new Scope("t", Option.none(), Map.of(), Order.ASCENDING),
                new Scope("t", Option.none(), Map.of(), Order.DESCENDING));

        assertThat(scopes.stream().map(Scope::digest)).doesNotHaveDuplicates();
    }

    @Test
    void a_forged_cursor_does_not_lead_out_of_the_partition() {
        // Of the same scope, as everybody can work out, but after an item of another customer.
        byte[] elsewhere = new KeyAttributes(Map.of("customerId", text("c-2"), "orderId", text("o-1"))).bytes();
        byte[] content = joined(Digest.of("orders").bytes(), OF_C1.digest().bytes(), elsewhere);

        Cursor forged = read(CursorForm.plain(), plain(content)).get();

        assertThat(forged.key()).containsEntry("customerId", text("c-2"));
        assertThat(forged.fits(OF_C1)).isFalse();
    }

    @Test
    void a_partition_consists_of_what_can_be_a_key() {
        assertRefused(Rule.KEY_TYPE, () -> scope("t", Option.none(), Map.of("a", AttributeValue.fromBool(true))));
        assertRefused(Rule.KEY_EMPTY, () -> scope("t", Option.none(), Map.of("a", text(""))));
    }

    @Test
    void a_scope_tells_no_value() {
        assertThat(OF_C1).hasToString("Scope[orders, customerId, ASCENDING]");
        assertThat(scope("t", Option.some("i"), Map.of("b", text("1"), "a", text("2"))))
                .hasToString("Scope[t.i, a, b, NONE]");
        assertThat(scope("t", Option.none(), Map.of())).hasToString("Scope[t, NONE]");
    }

    @Test
    void a_position_tells_no_value() {
        assertThat(Position.of(OF_C1, KEY).toString())
                .contains("key=[customerId, orderId]")
                .doesNotContain("c-1", "o-17");
    }

    private static Scope scope(String table, Option<String> index, Map<String, AttributeValue> partition) {
        return new Scope(table, index, partition, Order.NONE);
    }
}
