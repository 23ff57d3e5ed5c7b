package io.github.dynalect.cursor;

import io.github.dynalect.operation.Done;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedUtils {
    private PlantedUtils() {}

    static Done done() {
        return Done.DONE;
    }
}
