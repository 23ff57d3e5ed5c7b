package io.github.dynalect.schema;

import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.BARE;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Address;
import io.github.dynalect.shop.Shop;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From stored attributes to a record. What goes wrong is in {@link DecodeFailureTest}. */
class DecodingTest {
    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    @Test
    void what_was_encoded_decodes_to_the_same_item() {
        assertThat(decoded(Account_.SCHEMA.encode(ANN))).isEqualTo(ANN);
        assertThat(decoded(Account_.SCHEMA.encode(BARE))).isEqualTo(BARE);
    }

    @Test
    void what_is_not_stored_reads_as_none_or_as_the_empty_set() {
        assertThat(decoded(Shop.storedBare())).isEqualTo(BARE);
    }

    @Test
    void a_stored_null_reads_as_absent_wherever_absence_has_a_meaning() {
        Map<String, AttributeValue> stored = Shop.storedBare();
        stored.put("labels", NULL);
        stored.put("nickname", NULL);
        stored.put("home", AttributeValue.fromM(Map.of("city", text("Bern"), "zip", text("3011"), "floor", NULL)));

        assertThat(decoded(stored)).isEqualTo(BARE);
    }

    @Test
    void an_optional_member_of_a_document_is_read() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put(
                "home", AttributeValue.fromM(Map.of("city", text("Bern"), "zip", text("3011"), "floor", text("2nd"))));

        assertThat(decoded(stored).home()).isEqualTo(new Address("Bern", "3011", Option.some("2nd")));
    }

    @Test
    void attributes_that_the_schema_does_not_know_are_passed_over() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("addedByALaterVersion", number("1"));

        assertThat(decoded(stored)).isEqualTo(ANN);
    }

    private static Account decoded(Map<String, AttributeValue> stored) {
        return Account_.SCHEMA.decode(stored).get();
    }
}
