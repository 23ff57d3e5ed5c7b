package io.github.dynalect.shop;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that the tests speak of, as records and as they are stored. */
public final class Shop {
    public static final Account ANN = new Account(
            "a-1",
            "Ann",
            Tier.BASIC,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50.25"),
            3,
            Set.of("swiss", "early"),
            new Address("Bern", "3011", Option.none()),
            Option.some("Annie"));

    /** Ann's twin in all but what an item may lack. */
    public static final Account BARE = new Account(
            "a-1", "Ann", Tier.BASIC, ANN.openedAt(), ANN.balance(), 3, Set.of(), ANN.home(), Option.none());

    private Shop() {}

    public static Order order(String customerId, String orderId, long total) {
        return new Order(customerId, orderId, BigDecimal.valueOf(total), Option.none());
    }

    /** Ann as DynamoDB holds her; a new map each time, for tests that spoil it. */
    public static Map<String, AttributeValue> storedAnn() {
        Map<String, AttributeValue> stored = storedBare();
        stored.put("labels", AttributeValue.fromSs(List.of("early", "swiss")));
        stored.put("nickname", text("Annie"));
        return stored;
    }

    /** {@link #BARE} as DynamoDB holds it; a new map each time. */
    public static Map<String, AttributeValue> storedBare() {
        Map<String, AttributeValue> stored = new LinkedHashMap<>();
        stored.put("accountId", text("a-1"));
        stored.put("owner", text("Ann"));
        stored.put("tier", text("BASIC"));
        stored.put("openedAt", text("2024-01-31T09:30:00.000000000Z"));
        stored.put("balance", number("50.25"));
        stored.put("visits", number("3"));
        stored.put("home", AttributeValue.fromM(Map.of("city", text("Bern"), "zip", text("3011"))));
        return stored;
    }

    public static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    public static AttributeValue number(String digits) {
        return AttributeValue.fromN(digits);
    }
}
