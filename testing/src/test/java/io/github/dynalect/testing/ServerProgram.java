package io.github.dynalect.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A program that starts a server and waits to be killed, and the JVM that runs it. */
final class ServerProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ServerProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            System.out.println(server.endpoint());
            Thread.currentThread().join();
        } catch (DynamoDbUnavailableException failure) {
            System.out.println(failure.getMessage());
        }
    }

    /** Runs it with those entries of this JVM's class path whose file names pass, and a folder for temporary files. */
    static ServerProgram run(String server, Predicate<String> classPath, Path temporary) throws IOException {
        String entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> classPath.test(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + Settings.SERVER + "=" + server,
                        "-D" + Settings.LOCAL_FOLDER + "="
                                + Given.server(server).localFolder(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        entries,
                        ServerProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        return new ServerProgram(process);
    }

    URI endpoint() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("http://")) {
                return URI.create(line);
            }
        }
        throw new AssertionError("The program has ended without an endpoint.");
    }

    ProcessHandle serverProcess() {
        return process.children().findFirst().orElseThrow();
    }

    String wholeOutput() {
        return output.lines().collect(Collectors.joining(System.lineSeparator()));
    }

    /** SIGKILL, where there are signals: no hook runs, nothing is cleaned up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the server too, which deletes its temporary files on its way out. */
    @Override
    public void close() {
        List<ProcessHandle> servers = process.children().toList();
        kill();
        servers.forEach(server -> server.onExit().join());
    }
}
