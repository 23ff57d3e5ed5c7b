package io.github.dynalect.annotation;

/** What a generated UUID is made of (RFC 9562). */
public enum IdForm {
    /** The time first, and then chance: version 7. The stored order is that in which they were made, and tells when. */
    TIME_ORDERED,
    /** Chance alone: version 4. */
    RANDOM
}
