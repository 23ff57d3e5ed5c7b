package io.github.dynalect.testing;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The main class of the child process: DynamoDB Local, tethered to its parent by standard input.
 *
 * <p>It runs on a class path of the server's jars and this module alone, so it may use nothing but the JDK.
 */
final class TetheredMain {
    /** Written when the server has its port. Any other server on that port could answer a request, but not say this. */
    static final String LISTENING = "dynalect: the server listens";

    private TetheredMain() {}

    public static void main(String[] arguments) {
        Thread tether = new Thread(TetheredMain::leaveWithTheParent, "tether");
        tether.setDaemon(true);
        tether.start();
        try {
            // By name: the server is deliberately not on the compiler's class path, so that it gets onto nobody's.
            Class.forName("software.amazon.dynamodb.services.local.main.ServerRunner")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            System.out.println(LISTENING);
        } catch (ReflectiveOperationException | LinkageError failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Halts, and does not exit: shutdown hooks could wait for what will never come, and nothing in memory needs saving. */
    private static void leaveWithTheParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // A broken pipe has no other end either.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
