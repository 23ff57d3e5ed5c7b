package io.github.dynalect.testing;

import java.net.URI;
import software.amazon.awssdk.core.exception.SdkException;

/** A server that somebody else has started, and will stop. */
record EndpointBackend(Address address) implements Backend {

    static EndpointBackend find(Settings settings, URI endpoint) {
        Address address = settings.address(endpoint);
        address.ping(START_LIMIT).ifPresent(failure -> {
            throw unanswered(endpoint, failure);
        });
        return new EndpointBackend(address);
    }

    private static DynamoDbUnavailableException unanswered(URI endpoint, SdkException failure) {
        return new DynamoDbUnavailableException(
                "The endpoint %s".formatted(endpoint),
                "it has not answered a ListTables request (%s).".formatted(failure.getMessage()),
                ("start the server, correct -D%s, or leave it out to have DynamoDB Local started. If the server wants"
                                + " credentials, pass -Daws.accessKeyId, -Daws.secretAccessKey and -Daws.region.")
                        .formatted(Settings.SERVER),
                failure);
    }

    @Override
    public void close() {}
}
