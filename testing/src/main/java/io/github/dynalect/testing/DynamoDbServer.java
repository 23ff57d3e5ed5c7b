package io.github.dynalect.testing;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A DynamoDB that answers, and the clients that talk to it.
 *
 * <pre>{@code
 * try (var server = DynamoDbServer.start();
 *         var tables = new TestTables(server.client(), "quick-start")) {
 *     String users = tables.create(table -> table
 *             .attributeDefinitions(AttributeDefinition.builder().attributeName("userId").attributeType("S").build())
 *             .keySchema(KeySchemaElement.builder().attributeName("userId").keyType("HASH").build()));
 *     …
 * }
 * }</pre>
 *
 * <p>A server that it has started itself ends when it is closed, and at the latest with this JVM, even if
 * that is killed. Instances are safe for use by several threads.
 */
public final class DynamoDbServer implements AutoCloseable {
    private final Backend backend;
    private final DynamoDbClient client;
    private Optional<DynamoDbAsyncClient> asyncClient = Optional.empty();

    private DynamoDbServer(Backend backend) {
        this.backend = backend;
        this.client = configure(DynamoDbClient.builder())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /**
     * Starts or finds the server that the system property {@code dynalect.test.server} names, and returns
     * when it has answered a request: {@code local} (the default), {@code localstack}, or an endpoint.
     *
     * @return the server, which is the caller's to close
     * @throws DynamoDbUnavailableException if there is no such server to be had; its message says what to do
     */
    public static DynamoDbServer start() {
        return start(Settings.fromSystemProperties());
    }

    static DynamoDbServer start(Settings settings) {
        return new DynamoDbServer(Backend.start(settings));
    }

    /** {@return where the server listens} */
    public URI endpoint() {
        return backend.address().endpoint();
    }

    /** {@return the synchronous client, the same one at every call; it is closed with the server} */
    public DynamoDbClient client() {
        return client;
    }

    /**
     * {@return the asynchronous client, made when it is first asked for, and the same one at every further call; it is closed
     * with the server}
     */
    public synchronized DynamoDbAsyncClient asyncClient() {
        // Late, since it starts threads and wants an asynchronous HTTP client on the class path.
        DynamoDbAsyncClient made = asyncClient.orElseGet(
                () -> configure(DynamoDbAsyncClient.builder()).build());
        asyncClient = Optional.of(made);
        return made;
    }

    /**
     * Gives the builder this server's endpoint, region and credentials, for a client with an HTTP client,
     * interceptors or time limits of your own. You close what you build.
     *
     * @return the builder that was passed
     */
    public <B extends AwsClientBuilder<B, ?>> B configure(B builder) {
        return backend.address().applyTo(builder);
    }

    /** Closes both clients and ends the server, unless it is one that was running before. */
    @Override
    public synchronized void close() {
        try (backend;
                client) {
            asyncClient.ifPresent(DynamoDbAsyncClient::close);
        }
    }
}
