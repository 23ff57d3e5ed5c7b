package io.github.dynalect.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeploymentPackageIT {
    private final DeploymentPackage built = DeploymentPackage.built();

    @Test
    void it_holds_the_function_and_what_that_needs_to_run_and_nothing_else() throws IOException {
        assertThat(String.join("\n", built.files()).replaceAll("-\\d\\S*\\.jar", ""))
                .isEqualTo("""
                io/github/dynalect/examples/lambda/Answers.class
                io/github/dynalect/examples/lambda/Reading.class
                io/github/dynalect/examples/lambda/Reading_$Form.class
                io/github/dynalect/examples/lambda/Reading_.class
                io/github/dynalect/examples/lambda/ReadingsFunction.class
                io/github/dynalect/examples/lambda/Request.class
                io/github/dynalect/examples/lambda/package-info.class
                lib/annotations
                lib/auth
                lib/aws-core
                lib/aws-json-protocol
                lib/aws-lambda-java-core
                lib/aws-lambda-java-events
                lib/checksums
                lib/checksums-spi
                lib/dynalect-core
                lib/dynalect-expressions
                lib/dynamodb
                lib/endpoints-spi
                lib/eventstream
                lib/http-auth
                lib/http-auth-aws
                lib/http-auth-aws-eventstream
                lib/http-auth-spi
                lib/http-client-spi
                lib/identity-spi
                lib/json-utils
                lib/jspecify
                lib/metrics-spi
                lib/profiles
                lib/protocol-core
                lib/reactive-streams
                lib/regions
                lib/retries
                lib/retries-spi
                lib/sdk-core
                lib/slf4j-api
                lib/slf4j-simple
                lib/third-party-jackson-core
                lib/url-connection-client
                lib/utils
                lib/utils-lite
                lib/vavr
                lib/vavr-match
                simplelogger.properties""");
    }

    @Test
    void its_size_is_told() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(Math.round(built.size() / 1e6) + " MB");
    }
}
