package io.github.dynalect.examples.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The zip that is uploaded to Lambda.
 *
 * @param zip where it is
 */
record DeploymentPackage(Path zip) {
    /** {@return the one that the build has made} */
    static DeploymentPackage built() {
        return new DeploymentPackage(Path.of("target", "readings-function.zip"));
    }

    /** {@return the names of its files, in the order of the alphabet} */
    List<String> files() throws IOException {
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            return opened.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
    }

    /** {@return how many bytes are uploaded} */
    long size() throws IOException {
        return Files.size(zip);
    }

    /** Unpacks it, as Lambda does. */
    void unpackTo(Path directory) throws IOException {
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry :
                    opened.stream().filter(file -> !file.isDirectory()).toList()) {
                Path file = directory.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream content = opened.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
    }
}
