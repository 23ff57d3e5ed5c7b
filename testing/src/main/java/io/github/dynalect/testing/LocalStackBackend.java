package io.github.dynalect.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack in a container. The only class that knows Testcontainers. */
final class LocalStackBackend implements Backend {
    /** Later images do not start without an account's token. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private static final String ASKED = "LocalStack (-D%s=localstack)".formatted(Settings.SERVER);

    private final LocalStackContainer container;
    private final Address address;

    private LocalStackBackend(LocalStackContainer container, Address address) {
        this.container = container;
        this.address = address;
    }

    static boolean engineRuns() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static LocalStackBackend start(Settings settings) {
        if (!engineRuns()) {
            throw new DynamoDbUnavailableException(
                    ASKED,
                    "Testcontainers finds no container engine.",
                    "start Docker or another engine that Testcontainers knows, or leave out -D%s: DynamoDB Local needs no engine."
                            .formatted(Settings.SERVER));
        }
        LocalStackContainer container = new LocalStackContainer(DockerImageName.parse(IMAGE)).withServices("dynamodb");
        try {
            container.start();
            Address address = settings.address(container.getEndpoint());
            // LocalStack calls itself ready before its DynamoDB is; the first request waits for that.
            address.ping(START_LIMIT).ifPresent(failure -> {
                throw failure;
            });
            return new LocalStackBackend(container, address);
        } catch (RuntimeException failure) {
            container.stop();
            throw new DynamoDbUnavailableException(
                    ASKED,
                    "the container of %s has not come up (%s).".formatted(IMAGE, failure.getMessage()),
                    "see that the engine can pull the image, and read the container's log in the output of Testcontainers.",
                    failure);
        }
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public void close() {
        container.stop();
    }
}
