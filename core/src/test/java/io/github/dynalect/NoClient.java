package io.github.dynalect;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client without a service: each of its operations fails, as the SDK's interface has it. */
public final class NoClient implements DynamoDbClient {
    @Override
    public String serviceName() {
        return "none";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
