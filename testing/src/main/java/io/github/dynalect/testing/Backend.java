package io.github.dynalect.testing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** What serves behind a {@link DynamoDbServer}: started when it comes into being, gone when it is closed. */
sealed interface Backend extends AutoCloseable permits LocalBackend, LocalStackBackend, EndpointBackend {
    /** How long a server may take from its start, or from the first request, until it answers. */
    Duration START_LIMIT = Duration.ofSeconds(60);

    Address address();

    @Override
    void close();

    static Backend start(Settings settings) {
        return switch (settings.server()) {
            case "local" -> LocalBackend.start(settings);
            case "localstack" -> localStack(settings);
            default -> EndpointBackend.find(settings, endpoint(settings.server()));
        };
    }

    /** Testcontainers is optional: without it the class of this backend cannot be linked, and so must not be touched before. */
    private static Backend localStack(Settings settings) {
        try {
            return LocalStackBackend.start(settings);
        } catch (NoClassDefFoundError missing) {
            throw new DynamoDbUnavailableException(
                    "LocalStack (-D%s=localstack)".formatted(Settings.SERVER),
                    "Testcontainers is not on the class path (%s).".formatted(missing.getMessage()),
                    "add the dependency org.testcontainers:testcontainers-localstack, 2.0.5 or later, in scope test.",
                    missing);
        }
    }

    private static URI endpoint(String server) {
        try {
            URI endpoint = new URI(server);
            if (endpoint.getHost() != null
                    && ("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))) {
                return endpoint;
            }
        } catch (URISyntaxException notEvenThat) {
            // It is refused below, like every other text that is no endpoint.
        }
        throw new DynamoDbUnavailableException(
                "-D%s=%s".formatted(Settings.SERVER, server),
                "no server goes by that name.",
                "say local (the default), localstack, or an endpoint such as http://localhost:8000.");
    }
}
