package io.github.dynalect.processor.model;

import javax.lang.model.element.Element;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedManager {
    private PlantedManager() {}

    static String name(Element element) {
        return element.toString();
    }
}
