package io.github.dynalect.examples.guide;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client that sends nothing: each of its calls throws, as none is overridden. */
record SilentClient() implements DynamoDbClient {
    @Override
    public String serviceName() {
        return "none";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
