package io.github.dynalect.zoo;

import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An animal, of a kind that a discriminator tells. */
public sealed interface Animal {
    /** Its id. */
    String animalId();

    /** Its name. */
    String name();

    /** A dog. */
    record Dog(String animalId, String name, String breed) implements Animal {}

    /** One that nobody owns. */
    sealed interface Wild extends Animal {
        /** Where it lives. */
        String territory();
    }

    /** A wolf. */
    record Wolf(String animalId, String name, String territory, Option<String> pack) implements Wild {}

    /** A bear. */
    record Bear(String animalId, String name, String territory, int weight) implements Wild {}

    /** One that nobody knows yet. */
    record Stranger(String animalId, String name, Map<String, AttributeValue> extra) implements Animal {}
}
