package io.github.dynalect.inspect;

import io.github.dynalect.operation.Done;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedImpl {
    private PlantedImpl() {}

    static Done done() {
        return Done.DONE;
    }
}
