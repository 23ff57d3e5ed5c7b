package io.github.dynalect.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Properties;

/** What the tests of this module begin with. */
final class Given {
    private Given() {}

    /** The settings of this build, with one server named instead of the one that the build names. */
    static Settings server(String name) {
        return with(Settings.SERVER, name);
    }

    static Settings with(String property, String value) {
        Properties properties = new Properties();
        properties.setProperty(
                Settings.LOCAL_FOLDER, System.getProperty(Settings.LOCAL_FOLDER, "../target/dynamodb-local"));
        properties.setProperty(property, value);
        return Settings.from(properties);
    }

    static boolean listens(URI endpoint) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
