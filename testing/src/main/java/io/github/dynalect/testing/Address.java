package io.github.dynalect.testing;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where a server is and how it is spoken to: all that a client has to know. */
record Address(URI endpoint, Region region, AwsCredentials credentials) {
    <B extends AwsClientBuilder<B, ?>> B applyTo(B builder) {
        return builder.endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(credentials));
    }

    /** Asks for the names of the tables, once. Empty if the server has answered in time, what went wrong if not. */
    Optional<SdkException> ping(Duration limit) {
        try (DynamoDbClient client = applyTo(DynamoDbClient.builder())
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(limit))
                .overrideConfiguration(override ->
                        override.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(limit))
                .build()) {
            client.listTables();
            return Optional.empty();
        } catch (SdkException failure) {
            return Optional.of(failure);
        }
    }
}
