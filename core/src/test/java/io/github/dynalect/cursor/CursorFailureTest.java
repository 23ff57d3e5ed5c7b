package io.github.dynalect.cursor;

import static io.github.dynalect.cursor.Orders.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CursorFailureTest {
    private static final List<CursorFailure> FAILURES = List.of(
            new CursorFailure.Malformed(),
            new CursorFailure.Unsealed(),
            new CursorFailure.Sealed(),
            new CursorFailure.UnknownKey("k1"),
            new CursorFailure.Tampered(),
            new CursorFailure.Expired(NOON, Duration.ofHours(1)),
            new CursorFailure.OtherTable("orders"));

    @Test
    void each_failure_is_told_in_a_sentence() {
        assertThat(FAILURES.stream().map(CursorFailure::describe).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        the text is no cursor, or one of a later version
                        the cursor is plain, and only sealed ones are read
                        the cursor is sealed, and no keys are given that could open it
                        the cursor is sealed by the key k1, which is not among those that are given
                        the cursor was changed after it was sealed, or another key with the same id has sealed it
                        the cursor was written at 2024-01-31T12:00:00Z, and cursors are valid for PT1H
                        the cursor is not one of the table orders""");
    }

    @Test
    void these_are_all() {
        assertThat(CursorFailure.class.getPermittedSubclasses())
                .containsExactlyElementsOf(
                        FAILURES.stream().<Class<?>>map(Object::getClass).toList());
    }
}
