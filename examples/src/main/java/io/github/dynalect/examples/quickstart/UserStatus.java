package io.github.dynalect.examples.quickstart;

/** Whether a user may use the service. */
public enum UserStatus {
    /** The user may. */
    ACTIVE,
    /** The user may not. */
    INACTIVE
}
