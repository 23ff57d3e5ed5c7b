package io.github.dynalect.testing;

import java.util.function.IntSupplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client of the SDK whose requests fare as a script says. */
record Scripted(DynamoDbClient client, IntSupplier requests, Runnable end) implements AutoCloseable {
    /** How the SDK sends. */
    enum Way {
        SYNC {
            @Override
            Scripted client(DynamoDbServer server, Script script, ClientOverrideConfiguration settings) {
                var http = ScriptedHttpClient.of(script);
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .overrideConfiguration(settings)
                        .build();
                return new Scripted(client, http::sent, http::close);
            }
        },
        ASYNC {
            @Override
            Scripted client(DynamoDbServer server, Script script, ClientOverrideConfiguration settings) {
                var http = ScriptedAsyncHttpClient.of(script);
                var client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .overrideConfiguration(settings)
                        .build();
                return new Scripted(new JoinedClient(client), http::sent, http::close);
            }
        };

        abstract Scripted client(DynamoDbServer server, Script script, ClientOverrideConfiguration settings);

        /** A client that sends each request once. */
        Scripted once(DynamoDbServer server, Script script) {
            return client(
                    server,
                    script,
                    ClientOverrideConfiguration.builder()
                            .retryStrategy(AwsRetryStrategy.doNotRetry())
                            .build());
        }

        /** A client that sends again what may be sent again. */
        Scripted again(DynamoDbServer server, Script script) {
            return client(
                    server,
                    script,
                    ClientOverrideConfiguration.builder()
                            .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                            .build());
        }

        Scripted once(DynamoDbServer server, Fate... fates) {
            return once(server, Script.of(fates));
        }

        Scripted again(DynamoDbServer server, Fate... fates) {
            return again(server, Script.of(fates));
        }
    }

    int sent() {
        return requests.getAsInt();
    }

    @Override
    public void close() {
        client.close();
        end.run();
    }
}
