package io.github.dynalect.processor.declaration;

import io.github.dynalect.processor.model.KeyUse;
import java.lang.reflect.Constructor;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedHelper {
    static KeyUse mutable = KeyUse.NONE;

    private PlantedHelper() {}

    static Constructor<?> reflection() throws ReflectiveOperationException {
        return Class.forName(PlantedHelper.class.getName()).getDeclaredConstructor();
    }
}
