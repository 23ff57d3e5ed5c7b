package io.github.dynalect.examples.comingfrom;

import java.util.Arrays;

/** Whether a customer may use the service. */
enum Status {
    ACTIVE("active"),
    INACTIVE("inactive");

    private final String value;

    Status(String value) {
        this.value = value;
    }

    static Status of(String value) {
        return Arrays.stream(values())
                .filter(status -> status.value.equals(value))
                .findFirst()
                .orElseThrow();
    }

    String value() {
        return value;
    }
}
