package io.github.dynalect.benchmarks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ReceivedTest {
    @Test
    void an_item_is_read_as_it_was_stored_and_in_the_collections_of_a_response() {
        Map<String, AttributeValue> stored = Medium_.SCHEMA.encode(Medium.first());

        Map<String, AttributeValue> received = Received.item(stored);

        assertThat(received)
                .isEqualTo(stored)
                .isUnmodifiable()
                .hasEntrySatisfying("address", value -> assertThat(value.m()).isUnmodifiable())
                .hasEntrySatisfying("rooms", value -> assertThat(value.l()).isUnmodifiable())
                .hasEntrySatisfying("wishes", value -> assertThat(value.ss()).isUnmodifiable());
    }
}
