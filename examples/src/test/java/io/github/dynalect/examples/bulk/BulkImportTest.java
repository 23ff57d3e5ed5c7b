package io.github.dynalect.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.Output;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@DynamoDbTest
class BulkImportTest {
    private final DynamoDbServer server;

    BulkImportTest(DynamoDbServer server) {
        this.server = server;
    }

    @Test
    void it_prints_what_its_readme_shows() throws IOException {
        Output.of(out -> new BulkImport(server, 20_000, out, false).run(false)).isShownByReadmeOf("bulk");
    }

    @Test
    void by_a_second_run_all_is_stored_though_the_first_left_some() {
        String told = Output.of(out -> new BulkImport(server, 6_000, out, false).run(true))
                .text();

        assertThat(told).containsPattern("import: \\d+ of 6000\nleft: \\d+, by ATTEMPTS after ThrottlingException\n");
        assertThat(told).containsPattern("second run: (\\d+) of \\1\nleft: 0\n");
        assertThat(told).contains("scan: 6000 of 6000\n6000 measurements");
    }

    @Test
    void on_a_terminal_there_is_a_line_for_each_work() {
        String told = Output.of(out -> new BulkImport(server, 2_000, out, true).run(false))
                .text();

        assertThat(told.lines().filter(line -> line.endsWith(" 100 %  2000 of 2000")))
                .hasSize(2);
        assertThat(told).contains("\rimport [##########----------]  50 %  1000 of 2000\r");
    }
}
