package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class SettingsTest {

    @Test
    void without_properties_dynamodb_local_is_taken_from_the_target_folder() {
        Settings settings = Settings.from(new Properties());
        assertThat(settings.server()).isEqualTo("local");
        assertThat(settings.localFolder())
                .isEqualTo(Path.of("target", "dynamodb-local").toAbsolutePath());
        assertThat(settings.region()).isEqualTo(Region.EU_CENTRAL_1);
    }

    @Test
    void region_and_credentials_go_by_the_property_names_of_the_sdk() {
        Properties properties = new Properties();
        properties.setProperty("aws.region", "us-west-2");
        properties.setProperty("aws.accessKeyId", "somebody");
        properties.setProperty("aws.secretAccessKey", "something");

        Settings settings = Settings.from(properties);

        assertThat(settings.region()).isEqualTo(Region.US_WEST_2);
        assertThat(settings.credentials().accessKeyId()).isEqualTo("somebody");
        assertThat(settings.credentials().secretAccessKey()).isEqualTo("something");
        assertThat(settings.toString()).doesNotContain("something");
    }
}
