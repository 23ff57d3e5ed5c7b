package io.github.dynalect.processor.read;

import io.github.dynalect.processor.model.KeyUse;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedUtils {
    private PlantedUtils() {}

    static KeyUse none() {
        return KeyUse.NONE;
    }
}
