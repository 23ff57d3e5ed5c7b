package io.github.dynalect.benchmarks.model;

import io.github.dynalect.annotation.DynamoDocument;

/** A document of four members. */
@DynamoDocument
public record Address(String street, String postalCode, String city, String country) {
    /** {@return one to store} */
    public static Address first() {
        return new Address("Marktgasse 7", "3600", "Thun", "Switzerland");
    }
}
