package io.github.dynalect.behaviour;

import io.github.dynalect.evaluate.UpdateFault;

/** How DynamoDB Local tells what is wrong with an update of an item: as the service does, but for one kind of fault. */
public final class LocalWords {
    private LocalWords() {}

    public static String of(UpdateFault.Kind kind) {
        return kind == UpdateFault.Kind.NUMBER_PRECISION
                ? "DynamoDB only supports precision up to 38 digits"
                : kind.message();
    }
}
