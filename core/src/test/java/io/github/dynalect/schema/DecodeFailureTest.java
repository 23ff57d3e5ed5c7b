package io.github.dynalect.schema;

import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.Misfit;
import io.github.dynalect.path.Path;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.value.AttributeType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that is no record: what is said of it, and what is not. */
class DecodeFailureTest {
    /** The first 8 hex digits of the SHA-256 of {@code S:3:a-1}. */
    private static final String ANN_HASHED = "b72c3a3d";

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments("owner", number("7"), "owner is of type N, not S (text)"),
                arguments("owner", AttributeValue.fromNul(true), "owner is of type NULL, not S (text)"),
                arguments("tier", text("PLATINUM"), "tier is not a constant of Tier [BASIC, GOLD]"),
                arguments("tier", text("gold"), "tier is not a constant of Tier [BASIC, GOLD]"),
                arguments("tier", number("1"), "tier is of type N, not S (a constant of Tier)"),
                arguments(
                        "openedAt", text("yesterday"), "openedAt is not an instant in ISO-8601 form, with its offset"),
                arguments("openedAt", number("1"), "openedAt is of type N, not S (an instant)"),
                arguments("balance", text("50"), "balance is of type S, not N (a decimal)"),
                arguments("visits", number("1.5"), "visits is not int (it has a fraction or exceeds the range)"),
                arguments("visits", number("2147483648"), "visits is not int (it has a fraction or exceeds the range)"),
                arguments("labels", text("swiss"), "labels is of type S, not SS (a set of texts)"),
                arguments("home", text("Bern"), "home is of type S, not M (a document)"),
                arguments("home", AttributeValue.fromM(Map.of("zip", text("3011"))), "home.city is missing"),
                arguments("home", home(text("Bern"), number("3011")), "home.zip is of type N, not S (text)"),
                arguments(
                        "home",
                        home(text("Bern"), text(" ")),
                        "home is not accepted by its constructor (IllegalArgumentException at Address.java:9)"),
                arguments("nickname", number("7"), "nickname is of type N, not S (text)"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("misfits")
    void a_misfit_is_told_by_its_place_and_by_what_was_expected_and_found(
            String attribute, AttributeValue spoilt, String told) {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put(attribute, spoilt);

        assertThat(describe(stored)).isEqualTo("item #" + ANN_HASHED + " of accounts: " + told);
    }

    @Test
    void a_failure_is_a_value_with_its_parts() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("home", home(text("Bern"), number("3011")));

        DecodeFailure failure = Account_.SCHEMA.decode(stored).getLeft();

        assertThat(failure)
                .isEqualTo(new DecodeFailure(
                        "accounts",
                        ANN_HASHED,
                        new Misfit.AtName(
                                "home", new Misfit.AtName("zip", new Misfit.Unexpected("S (text)", AttributeType.N)))));
        assertThat(failure.attribute()).contains("home");
        assertThat(failure.misfit().place()).isEqualTo("home.zip");
        assertThat(failure.misfit().problem()).isEqualTo(new Misfit.Unexpected("S (text)", AttributeType.N));
    }

    @Test
    void a_failure_of_the_item_as_a_whole_names_no_attribute() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("visits", number("-7"));

        assertThat(Account_.SCHEMA.decode(stored).getLeft().attribute()).isEmpty();
    }

    @Test
    void a_misfit_deep_in_lists_and_maps_is_told_with_its_whole_path() {
        record Box(String id, List<Map<String, Set<Integer>>> parts) {}
        StringAttribute<Box> id = Attributes.string("id");
        Attribute<Box, List<Map<String, Set<Integer>>>> parts =
                Attributes.of(Path.of("parts"), Codecs.listOf(Codecs.mapOf(Codecs.setOf(Codecs.integer()))));
        Schema<Box> boxes = Schema.of("boxes", PrimaryKey.of(id))
                .attribute(id, Box::id)
                .attribute(parts, Box::parts)
                .build(item -> new Box(item.get(id), item.get(parts)));
        AttributeValue texts = AttributeValue.fromM(Map.of("a.b", AttributeValue.fromSs(List.of("1"))));

        DecodeFailure failure = boxes.decode(Map.of(
                        "id",
                        text("a-1"),
                        "parts",
                        AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of()), texts))))
                .getLeft();

        assertThat(failure.describe())
                .isEqualTo("item #" + ANN_HASHED + " of boxes: parts[1].a.b is of type SS, not a set of N (int)");
        assertThat(failure.attribute()).contains("parts");
    }

    @Test
    void a_required_attribute_that_is_not_stored_is_missing() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.remove("owner");

        assertThat(describe(stored)).isEqualTo("item #" + ANN_HASHED + " of accounts: owner is missing");
    }

    @Test
    void what_the_constructor_throws_is_told_by_its_kind_alone() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("visits", number("-7"));

        assertThat(describe(stored))
                .isEqualTo(
                        "item #" + ANN_HASHED
                                + " of accounts: the value is not accepted by its constructor (IllegalArgumentException at Account.java:21)");
    }

    @Test
    void a_checked_exception_that_nobody_declared_is_told_alike() {
        assertThat(throwing(new IOException("secret"))
                        .decode(Map.of("id", text("a-1")))
                        .getLeft()
                        .describe())
                .matches(
                        "item #" + ANN_HASHED
                                + " of strict: the value is not accepted by its constructor \\(IOException at DecodeFailureTest.java:\\d+\\)");
    }

    @Test
    void an_error_is_no_failure_and_is_passed_on() {
        Error error = new StackOverflowError();

        assertThat(catchThrowable(() -> throwing(error).decode(Map.of("id", text("a-1")))))
                .isSameAs(error);
    }

    private static Schema<String> throwing(Throwable thrown) {
        StringAttribute<String> id = Attributes.string("id");
        return Schema.of("strict", PrimaryKey.of(id))
                .attribute(id, text -> text)
                .build(item -> {
                    DecodeFailureTest.<RuntimeException>undeclared(thrown);
                    return item.get(id);
                });
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void undeclared(Throwable thrown) throws X {
        throw (X) thrown;
    }

    @Test
    void an_item_without_its_key_has_a_dash_in_place_of_the_hash() {
        assertThat(describe(Map.of())).isEqualTo("item #- of accounts: accountId is missing");
    }

    @Test
    void an_item_with_half_of_its_key_has_a_dash_too() {
        assertThat(Order_.SCHEMA
                        .decode(Map.of("customerId", text("c-1")))
                        .getLeft()
                        .describe())
                .isEqualTo("item #- of orders: orderId is missing");
    }

    @Test
    void an_item_whose_key_cannot_be_one_has_a_dash_too() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("accountId", AttributeValue.fromBool(true));

        assertThat(describe(stored)).isEqualTo("item #- of accounts: accountId is of type BOOL, not S (text)");
    }

    @Test
    void a_value_of_a_type_that_is_newer_than_the_library_is_a_failure_and_no_exception() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("accountId", AttributeValue.builder().build());

        assertThat(describe(stored)).startsWith("item #- of accounts: ");
    }

    private static AttributeValue home(AttributeValue city, AttributeValue zip) {
        return AttributeValue.fromM(Map.of("city", city, "zip", zip));
    }

    private static String describe(Map<String, AttributeValue> stored) {
        return Account_.SCHEMA.decode(stored).getLeft().describe();
    }
}
