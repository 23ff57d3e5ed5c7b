package io.github.dynalect.examples.hub;

import io.github.dynalect.examples.Output;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@DynamoDbTest
class HubTourTest {
    @Test
    void it_prints_what_its_readme_shows(DynamoDbServer server) throws IOException {
        Output.of(out -> HubTour.run(server, out)).isShownByReadmeOf("hub");
    }
}
