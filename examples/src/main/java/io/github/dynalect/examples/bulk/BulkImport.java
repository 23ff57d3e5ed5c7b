package io.github.dynalect.examples.bulk;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedAsyncHttpClient;
import io.vavr.collection.Vector;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * An import of many rows, and a scan of them in segments, with a progress bar for each, against a DynamoDB that this program starts.
 *
 * <p>DynamoDB Local takes whatever it is given. Told {@code faults}, the first run fares as it might with a service that is too busy.
 */
public final class BulkImport {
    private static final int ROWS = 20_000;
    private static final Script BUSY = Script.random(1)
            .on(
                    "BatchWriteItem",
                    Script.random(1)
                            .sometimes(0.75, Fate.leaveUnprocessed(0.1))
                            .sometimes(0.25, Fate.refuse(400, "ThrottlingException")));

    private final DynamoDbServer server;
    private final List<Measurement> rows;
    private final PrintStream out;
    private final boolean interactive;
    private final MeasurementFile leftFile = new MeasurementFile(Path.of("target", "left.csv"));

    BulkImport(DynamoDbServer server, int rows, PrintStream out, boolean interactive) {
        this.server = server;
        this.rows = Measurement.generated(rows);
        this.out = out;
        this.interactive = interactive;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            new BulkImport(server, ROWS, System.out, isTerminal())
                    .run(List.of(args).contains("faults"));
        }
    }

    /** From JDK 22 to 24 there always is a console, and lines are written again in files too; nothing of Java 17 tells more. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }

    void run(boolean faults) {
        Table<Measurement> table = Dynalect.create(server.asyncClient()).table(Measurement_.SCHEMA);
        table.createTable().execute();
        store(table, faults);
        scan();
        table.deleteTable("measurements").execute();
    }

    /** What the first run leaves goes to a file, from which a second run takes it. */
    private void store(Table<Measurement> table, boolean faults) {
        Vector<Measurement> left = faults ? storeBusily(table) : store("import", table, rows);
        if (!left.isEmpty()) {
            leftFile.write(left.asJava());
            out.println("they are in " + leftFile.path());
            Vector<Measurement> leftAgain = store("second run", table, leftFile.read());
            leftFile.write(leftAgain.asJava());
        }
    }

    private Vector<Measurement> store(String label, Table<Measurement> table, List<Measurement> some) {
        ProgressBar bar = new ProgressBar(out, interactive, label, some.size());
        Importer.Outcome outcome = new Importer(table, 1_000, 8).store(some, bar::reach);
        bar.end();
        out.println("left: " + outcome.left().length() + outcome.cause().fold(() -> "", cause -> ", by " + cause));
        return outcome.left();
    }

    /** Two attempts for each call, and none by the SDK, so that something is left. */
    private Vector<Measurement> storeBusily(Table<Measurement> table) {
        try (ScriptedAsyncHttpClient busy = ScriptedAsyncHttpClient.of(BUSY);
                DynamoDbAsyncClient client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(busy)
                        .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()))
                        .build()) {
            Dynalect impatient =
                    Dynalect.create(client).backingOff(Backoff.usual().attempts(2));
            return store("import", table.with(impatient), rows);
        }
    }

    private void scan() {
        ProgressBar bar = new ProgressBar(out, interactive, "scan", rows.size());
        Summary summary =
                new SegmentedScan(Dynalect.create(server.asyncClient()), "measurements", 8, 500).summary(bar::advance);
        bar.end();
        out.println(summary);
    }
}
