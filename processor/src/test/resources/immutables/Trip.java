package immutables;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A round trip of an item of Immutables. */
public final class Trip implements Runnable {
    /** For the test. */
    public Trip() {}

    @Override
    public void run() {
        Voyage.run();
        Line part = ImmutableLine.builder().product("wheel").build();
        Order order = ImmutableOrder.builder()
                .customerId("c")
                .number(1)
                .note("note")
                .total(Option.some(BigDecimal.ONE))
                .addTags("a", "b")
                .addLines(ImmutableLine.builder().product("car").addParts(part).build())
                .priority(4)
                .currency("EUR")
                .putOthers("more", AttributeValue.fromN("1"))
                .build();
        Map<String, AttributeValue> stored = Order_.SCHEMA.encode(order);

        assertThat(Order_.SCHEMA.decode(stored).get()).isEqualTo(order);
        assertThat(stored).containsKeys("sk", "currency").doesNotContainKeys("size", "number", "warnings");
        assertThat(Order_.lines.at(0).parts.at(1).product).hasToString("lines[0].parts[1].product");
        assertThat(Order_.SCHEMA.keyOf(order)).isEqualTo(Order_.key("c", 1));
        assertThat(Order_.SCHEMA.decode(Slip_.SCHEMA, stored).get())
                .isEqualTo(ImmutableSlip.builder()
                        .customerId("c")
                        .position(1)
                        .note("note")
                        .priority(4)
                        .build());
        assertThat(inherited()).containsOnlyKeys("parcelId", "o", "weight");
        assertThat(Vehicle_Cart_.SCHEMA.keyOf(ImmutableCart.builder()
                        .vehicleId("v")
                        .wheels(2)
                        .build()))
                .isEqualTo(Vehicle_Cart_.key("v"));
        assertThat(redeclared()).containsOnlyKeys("text", "tag");
        named();
    }

    private static void named() {
        ImmutableCoupon coupon = ImmutableCoupon.builder().code("c").build();
        assertThat(AbstractCoupon_.SCHEMA
                        .decode(AbstractCoupon_.SCHEMA.encode(coupon))
                        .get())
                .isEqualTo(coupon);

        ImmutableShop.Basket basket = ImmutableShop.Basket.builder()
                .basketId("b")
                .addEntries(ImmutableShop.Entry.builder()
                        .product("wheel")
                        .count(2)
                        .build())
                .build();
        assertThat(Shop_AbstractBasket_.SCHEMA
                        .decode(Shop_AbstractBasket_.SCHEMA.encode(basket))
                        .get())
                .isEqualTo(basket);
    }

    private static Map<String, AttributeValue> redeclared() {
        Label label = ImmutableLabel.builder()
                .text("t")
                .tag(ImmutableTag.builder().getName("n").build())
                .build();
        Map<String, AttributeValue> stored = Label_.CODEC.toMap(label);
        assertThat(Label_.CODEC.fromMap(stored)).isEqualTo(label);
        return stored;
    }

    private static Map<String, AttributeValue> inherited() {
        Parcel parcel = ImmutableParcel.builder()
                .parcelId("p")
                .owner("ann")
                .weight(2)
                .build();
        Map<String, AttributeValue> stored = Parcel_.SCHEMA.encode(parcel);
        assertThat(Parcel_.SCHEMA.decode(stored).get()).isEqualTo(parcel);
        return stored;
    }
}
