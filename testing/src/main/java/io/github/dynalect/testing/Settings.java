package io.github.dynalect.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;

/** What the system properties say, read once and passed on as a value. */
record Settings(String server, Path localFolder, Region region, AwsBasicCredentials credentials) {
    static final String SERVER = "dynalect.test.server";
    static final String LOCAL_FOLDER = "dynalect.dynamodb-local";

    static Settings fromSystemProperties() {
        return from(System.getProperties());
    }

    static Settings from(Properties properties) {
        return new Settings(
                properties.getProperty(SERVER, "local"),
                Path.of(properties.getProperty(LOCAL_FOLDER, "target/dynamodb-local"))
                        .toAbsolutePath(),
                // Property names of the SDK, but not its default chains: no test is to find credentials by accident.
                Region.of(properties.getProperty("aws.region", "eu-central-1")),
                AwsBasicCredentials.create(
                        properties.getProperty("aws.accessKeyId", "dynalect"),
                        properties.getProperty("aws.secretAccessKey", "dynalect")));
    }

    Address address(URI endpoint) {
        return new Address(endpoint, region, credentials);
    }
}
