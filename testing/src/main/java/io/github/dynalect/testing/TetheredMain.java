package io.github.dynalect.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The main class of the child process: DynamoDB Local, tethered to its parent by standard input.
 *
 * <p>It runs on a class path of the server's jars and this module alone, so it may use nothing but the JDK.
 */
final class TetheredMain {
    /** Written when the server has its port. Any other server on that port could answer a request, but not say this. */
    static final String LISTENING = "dynalect: the server listens";

    private TetheredMain() {}

    /**
     * The first argument is the folder for temporary files, to be deleted with all that is in it; the others are the
     * server's. It is an argument of its own, so that no folder is ever deleted only because temporary files go there.
     */
    public static void main(String[] arguments) {
        Path temporary = Path.of(arguments[0]);
        Thread tether = new Thread(() -> leaveWithTheParent(temporary), "tether");
        tether.setDaemon(true);
        tether.start();
        // A signal to the whole process group, such as that of Ctrl-C, ends this process in order, and not by a halt.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary), "temporary files"));
        try {
            // By name: the server is deliberately not on the compiler's class path, so that it gets onto nobody's.
            Class.forName("software.amazon.dynamodb.services.local.main.ServerRunner")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
            System.out.println(LISTENING);
        } catch (ReflectiveOperationException | LinkageError failure) {
            failure.printStackTrace();
            leave(temporary, 1);
        }
    }

    private static void leaveWithTheParent(Path temporary) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // A broken pipe has no other end either.
        } finally {
            leave(temporary, 0);
        }
    }

    /** Halts, and does not exit: shutdown hooks could wait for what will never come, and nothing in memory needs saving. */
    private static void leave(Path temporary, int status) {
        try {
            delete(temporary);
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    /** Deletes what can be deleted. On some systems a native library cannot, as long as a process has loaded it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Somebody else has deleted it, or does so now.
        }
    }
}
