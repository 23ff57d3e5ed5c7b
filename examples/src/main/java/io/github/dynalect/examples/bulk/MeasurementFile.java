package io.github.dynalect.examples.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measurements in a text file, one a line, such as {@code 2024-01-01T00:00:00Z,8.5,40,S-01}.
 *
 * @param path where it is, or will be
 */
record MeasurementFile(Path path) {
    void write(List<Measurement> measurements) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, measurements.stream().map(MeasurementFile::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Measurement> read() {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(MeasurementFile::measurement).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Measurement measurement) {
        return String.join(
                ",",
                measurement.at().toString(),
                Double.toString(measurement.temperature()),
                Integer.toString(measurement.humidity()),
                measurement.station());
    }

    /** The station is the rest of the line, whatever it is called. */
    private static Measurement measurement(String line) {
        String[] parts = line.split(",", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException("no measurement, for it has " + parts.length + " parts: " + line);
        }
        return new Measurement(
                parts[3], Instant.parse(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2]));
    }
}
