package golden;

import io.github.dynalect.annotation.ViewOf;

/** A view of what all kinds have. */
@ViewOf(Animal.class)
public record Nameplate(String animalId, String name) {}
