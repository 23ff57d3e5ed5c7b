package io.github.dynalect.annotation;

/** How an {@code Instant} is stored. In each form, the stored order is that of time. */
public enum TimeForm {
    /** As text in UTC with nine digits of the second's fraction: {@code 2024-01-31T09:30:00.000000000Z}. */
    ISO,
    /** As the number of seconds since 1970. An instant with a fraction is refused. */
    EPOCH_SECONDS,
    /** As the number of milliseconds since 1970. An instant with a finer part is refused. */
    EPOCH_MILLIS
}
