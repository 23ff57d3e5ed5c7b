package io.github.dynalect.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The deployment package in Lambda's own runtime, which is for Linux alone, and against a real server. */
@DynamoDbTest
@EnabledOnOs(OS.LINUX)
class RuntimeIT {
    // What Lambda has itself; all else comes out of the package, by a class loader of its own.
    private static final Pattern RUNTIME =
            Pattern.compile("/(aws-lambda-java-(runtime-interface-client|serialization|core)|utils-lite)-[^/]*$");

    @Test
    void lambdas_own_runtime_finds_the_function_in_the_package_and_invokes_it(
            DynamoDbServer server,
            @FreshTable(partitionKey = "device", sortKey = "at") String table,
            @TempDir Path function)
            throws IOException, InterruptedException {
        DeploymentPackage.built().unpackTo(function);
        try (RuntimeApi lambda = new RuntimeApi()) {
            Process runtime = runtime(server, table, function, lambda);
            try {
                assertThat(lambda.invoke(event("21.50"))).isEqualTo("""
                        {"statusCode":201,"headers":{"Content-Type":"text/csv; header=absent"},\
                        "body":"2024-01-31T09:30:00Z,21.5\\n","isBase64Encoded":false}""");
                assertThat(lambda.invoke(event("22"))).isEqualTo("""
                        {"statusCode":409,"headers":{"Content-Type":"text/csv; header=absent"},\
                        "body":"2024-01-31T09:30:00Z,21.5\\n","isBase64Encoded":false}""");
                assertThat(lambda.invoke(event("warm"))).isEqualTo("""
                        {"statusCode":400,"headers":{"Content-Type":"text/plain; charset=utf-8"},\
                        "body":"a reading is a number, at a time such as 2024-01-31T09:30:00Z","isBase64Encoded":false}""");
            } finally {
                runtime.destroyForcibly().waitFor();
            }
        }
    }

    private static Process runtime(DynamoDbServer server, String table, Path function, RuntimeApi lambda)
            throws IOException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> RUNTIME.matcher(entry).find())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classPath,
                        AWSLambda.class.getName(),
                        ReadingsFunction.class.getName())
                .directory(function.toFile())
                .inheritIO();
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", lambda.address(),
                        "AWS_LAMBDA_FUNCTION_NAME", "readings",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
                        "AWS_REGION", "eu-central-1",
                        "AWS_ACCESS_KEY_ID", "none",
                        "AWS_SECRET_ACCESS_KEY", "none",
                        "AWS_ENDPOINT_URL_DYNAMODB", server.endpoint().toString(),
                        "READINGS_TABLE", table));
        return builder.start();
    }

    /** What API Gateway sends; what the function does not look at is cut short. */
    private static String event(String body) {
        return """
                {"version": "2.0",
                 "routeKey": "PUT /devices/{device}/readings/{at}",
                 "rawPath": "/devices/d-1/readings/2024-01-31T09:30:00Z",
                 "rawQueryString": "",
                 "headers": {"accept": "*/*", "content-length": "5", "host": "example.execute-api.eu-central-1.amazonaws.com"},
                 "requestContext": {"accountId": "123456789012", "apiId": "example",
                   "http": {"method": "PUT", "path": "/devices/d-1/readings/2024-01-31T09:30:00Z", "protocol": "HTTP/1.1",
                     "sourceIp": "192.0.2.1", "userAgent": "curl/8"},
                   "requestId": "JKJaXmPLvHcESHA=", "stage": "$default", "timeEpoch": 1706693400000},
                 "pathParameters": {"device": "d-1", "at": "2024-01-31T09:30:00Z"},
                 "body": "%s",
                 "isBase64Encoded": false}
                """.formatted(body);
    }
}
