package io.github.dynalect.benchmarks.measure;

import java.util.Locale;

/** Who begins: the order of the opponents in the odd rounds. The even rounds go the other way. */
public enum Order {
    USUAL,
    SWAPPED;

    /** {@return the order of that name} */
    public static Order named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name, as it is given and told} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
