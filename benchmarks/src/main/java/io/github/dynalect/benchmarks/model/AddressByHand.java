package io.github.dynalect.benchmarks.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The address stored and read by hand. */
final class AddressByHand {
    private AddressByHand() {}

    static Map<String, AttributeValue> encode(Address address) {
        Map<String, AttributeValue> members = new HashMap<>(8);
        members.put("street", AttributeValue.createS(address.street()));
        members.put("postalCode", AttributeValue.createS(address.postalCode()));
        members.put("city", AttributeValue.createS(address.city()));
        members.put("country", AttributeValue.createS(address.country()));
        return members;
    }

    @NullUnmarked
    static Address decode(Map<String, AttributeValue> members) {
        return new Address(
                members.get("street").s(),
                members.get("postalCode").s(),
                members.get("city").s(),
                members.get("country").s());
    }
}
