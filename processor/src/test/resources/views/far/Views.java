package far;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Either;
import io.vavr.control.Option;
import items.ImmutableOrder;
import items.Item;
import items.Item_;
import items.Order;
import items.Order_;
import items.Shape;
import items.Shape_Circle_;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Views of items of another package, as they may be nested, hidden from others, and of Immutables. */
public final class Views implements Runnable {
    /** For the test. */
    public Views() {}

    /** Of a record. */
    @ViewOf(Item.class)
    record Glance(
            String id,
            String name,
            List<String> tags,
            @PartAt("part.size") Short size,
            int alike,
            @PartAt("part.lines") Optional<List<String>> lines) {}

    /** Of a sealed interface. */
    @ViewOf(Shape.class)
    record Name(String id) {}

    /** Of a type of Immutables, and one itself. */
    @Value.Immutable
    @ViewOf(Order.class)
    interface Receipt {
        @PartAt("id")
        String number();

        Optional<String> note();

        String currency();
    }

    @Override
    public void run() {
        Item item = new Item(
                "i-1", "one", List.of("a"), Option.some(new Item.Part((short) 3, Option.none())), 4, List.of("w"));
        assertThat(Item_.SCHEMA.decode(Views_Glance_.SCHEMA, Item_.SCHEMA.encode(item)))
                .isEqualTo(Either.right(new Glance("i-1", "one", List.of("a"), (short) 3, 4, Optional.empty())));
        Order order = ImmutableOrder.builder().id("o-1").note("soon").build();
        assertThat(Order_.SCHEMA.decode(Views_Receipt_.SCHEMA, Order_.SCHEMA.encode(order)))
                .isEqualTo(Either.right(ImmutableReceipt.builder()
                        .number("o-1")
                        .note("soon")
                        .currency("CHF")
                        .build()));
        assertThat(Shape_Circle_.SCHEMA.decode(
                        Views_Name_.SCHEMA, Shape_Circle_.SCHEMA.encode(new Shape.Circle("s-1", 2))))
                .isEqualTo(Either.right(new Name("s-1")));
    }
}
