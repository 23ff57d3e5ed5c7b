package io.github.dynalect.processor.check;

import io.github.dynalect.processor.write.Source;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedUtil {
    private PlantedUtil() {}

    static String text(Source source) {
        return source.text();
    }
}
