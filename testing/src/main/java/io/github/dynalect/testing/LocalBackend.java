package io.github.dynalect.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** DynamoDB Local in a child process that ends with this one, in whatever way this one ends. */
final class LocalBackend implements Backend {
    private static final int STOP_LIMIT_SECONDS = 5;
    private static final int POLL_MILLIS = 50;
    private static final int PORTS_TO_TRY = 3;

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String REMEDY =
            ("let the build copy software.amazon.dynamodb:DynamoDBLocal and all it depends on into that folder (the README of"
                            + " dynalect-testing has the lines for Maven and for Gradle), or name the folder that has them"
                            + " by -D%s. In an IDE, run the build once first.")
                    .formatted(Settings.LOCAL_FOLDER);

    private final Settings settings;
    private final Path temporary;
    private final Process process;
    private final OutputTail output;
    private final Address address;

    private LocalBackend(Settings settings, Path temporary, Process process, Address address) {
        this.settings = settings;
        this.temporary = temporary;
        this.process = process;
        this.output = OutputTail.of(process);
        this.address = address;
    }

    static LocalBackend start(Settings settings) {
        return start(settings, LocalBackend::freePort, START_LIMIT);
    }

    static LocalBackend start(Settings settings, IntSupplier ports, Duration limit) {
        if (!Files.isDirectory(settings.localFolder())) {
            throw unavailable(settings, "its folder does not exist.");
        }
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            LocalBackend server = launch(settings, port);
            if (server.becomesReady(limit)) {
                return server;
            }
            // Between our look at the port and the child's, somebody may have taken it. No other failure is cured by
            // another port.
            if (attempt == PORTS_TO_TRY || isFree(port)) {
                throw server.ended();
            }
        }
    }

    private static LocalBackend launch(Settings settings, int port) {
        Path folder = settings.localFolder();
        Path temporary = freshFolder(settings);
        ProcessBuilder command = new ProcessBuilder(
                JAVA.toString(),
                "-Xmx512m",
                "-Djava.library.path=" + folder,
                // The server unpacks a library for each run, which a process that halts would leave behind.
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                ownLocation() + File.pathSeparator + folder.resolve("*"),
                TetheredMain.class.getName(),
                temporary.toString(),
                "-inMemory",
                // Without it every pair of access key and region has tables of its own.
                "-sharedDb",
                "-disableTelemetry",
                "-port",
                Integer.toString(port));
        try {
            Process process = command.redirectErrorStream(true).start();
            return new LocalBackend(
                    settings, temporary, process, settings.address(URI.create("http://localhost:" + port)));
        } catch (IOException failure) {
            TetheredMain.delete(temporary);
            throw new DynamoDbUnavailableException(
                    asked(settings),
                    "%s cannot be run (%s).".formatted(JAVA, failure.getMessage()),
                    "see that the Java home of this JVM is still there and that this user may start processes.",
                    failure);
        }
    }

    private static Path freshFolder(Settings settings) {
        try {
            return Files.createTempDirectory("dynalect-");
        } catch (IOException failure) {
            throw new DynamoDbUnavailableException(
                    asked(settings),
                    "no folder for its temporary files can be made (%s).".formatted(failure),
                    "see that the folder java.io.tmpdir of this JVM is there and can be written.",
                    failure);
        }
    }

    /** True when a request has been answered, false when the process has ended before. */
    private boolean becomesReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                if (left.isZero() || left.isNegative()) {
                    close();
                    throw unavailable(
                            settings,
                            "it has answered no request within %d seconds. Its output ends with%n%s"
                                    .formatted(limit.toSeconds(), output.lastWords()));
                }
                if (output.contains(TetheredMain.LISTENING)
                        && address.ping(left).isEmpty()) {
                    return true;
                }
            }
            TetheredMain.delete(temporary);
            return false;
        } catch (InterruptedException interrupted) {
            throw givenUp();
        }
    }

    private DynamoDbUnavailableException ended() {
        try {
            return unavailable(
                    settings,
                    "its process has ended with exit code %d. Its output ends with%n%s"
                            .formatted(process.exitValue(), output.lastWords()));
        } catch (InterruptedException interrupted) {
            return givenUp();
        }
    }

    private DynamoDbUnavailableException givenUp() {
        close();
        Thread.currentThread().interrupt();
        return unavailable(settings, "the thread that waited for it has been interrupted.");
    }

    private static DynamoDbUnavailableException unavailable(Settings settings, String reason) {
        return new DynamoDbUnavailableException(asked(settings), reason, REMEDY);
    }

    private static String asked(Settings settings) {
        return "DynamoDB Local in %s".formatted(settings.localFolder());
    }

    @Override
    public Address address() {
        return address;
    }

    /** Where the child's temporary files are, as long as it lives. */
    Path temporary() {
        return temporary;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException broken) {
            // The child has let go of its end, so it is on its way out already.
        }
        process.onExit()
                .completeOnTimeout(process, STOP_LIMIT_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
        // The child has done so, unless it was too slow, or the system did not let it delete what it had loaded.
        TetheredMain.delete(temporary);
    }

    /** The jar or folder that this class comes from, to be the child's as well. */
    private static Path ownLocation() {
        try {
            return Path.of(TetheredMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A class loader gives a location that is no URI.", impossible);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("The operating system has no free port.", failure);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
