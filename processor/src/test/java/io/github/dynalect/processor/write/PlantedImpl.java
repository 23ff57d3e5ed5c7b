package io.github.dynalect.processor.write;

import io.github.dynalect.processor.check.Tag;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedImpl {
    private PlantedImpl() {}

    static Tag tag() {
        return Tag.NAME_TWICE;
    }
}
