package io.github.dynalect.shop;

import io.vavr.control.Option;

/** A document inside an account, which refuses a postal code that is blank. */
public record Address(String city, String zip, Option<String> floor) {
    public Address {
        if (zip.isBlank()) {
            throw new IllegalArgumentException("no postal code: " + zip);
        }
    }
}
