package io.github.dynalect.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;

/** The lines that the logging observer writes. */
class LoggingObserverTest {
    @Test
    void an_answer_is_told_at_debug_with_its_counts() {
        Event event = new Event(
                "Scan",
                "orders",
                Option.some("byDay"),
                Option.some(4),
                Option.none(),
                Duration.ofMillis(12),
                1,
                Option.some(0.5),
                Option.some(3),
                Option.some(7),
                Option.none());

        assertThat(lines(Level.DEBUG, event))
                .containsExactly(
                        "DEBUG Scan orders.byDay segment 4: 12 ms, attempts 1, returned 3, scanned 7, capacity 0.5");
        assertThat(lines(Level.INFO, event)).isEmpty();
    }

    @Test
    void a_request_that_was_sent_more_than_once_is_told_at_info() {
        Event event = about(2, Option.none());

        assertThat(lines(Level.INFO, event)).containsExactly("INFO PutItem orders #abcd1234: 12 ms, attempts 2");
        assertThat(lines(Level.WARN, event)).isEmpty();
    }

    @Test
    void a_failure_is_told_at_warn_and_a_condition_that_does_not_hold_is_none() {
        Event throttled = about(
                9,
                Option.some(new Event.Failure(
                        "ThrottlingException",
                        Vector.of(new Event.Throttling("TableWriteKeyRangeThroughputExceeded", "arn")))));
        Event refused = about(1, Option.some(new Event.Failure("ConditionalCheckFailedException", Vector.empty())));

        assertThat(lines(Level.WARN, throttled))
                .containsExactly("WARN PutItem orders #abcd1234: 12 ms, attempts 9, failed: ThrottlingException"
                        + " (TableWriteKeyRangeThroughputExceeded)");
        assertThat(lines(Level.ERROR, throttled)).isEmpty();
        assertThat(lines(Level.DEBUG, refused))
                .containsExactly(
                        "DEBUG PutItem orders #abcd1234: 12 ms, attempts 1, failed: ConditionalCheckFailedException");
        assertThat(lines(Level.INFO, refused)).isEmpty();
    }

    @Test
    void it_is_interested_where_failures_are_logged() {
        assertThat(new LoggingObserver(new Lines(Level.DEBUG)).isInterested()).isTrue();
        assertThat(new LoggingObserver(new Lines(Level.WARN)).isInterested()).isTrue();
        assertThat(new LoggingObserver(new Lines(Level.ERROR)).isInterested()).isFalse();
    }

    @Test
    void it_is_made_by_the_name_of_a_logger() {
        assertThat(LoggingObserver.named("dynalect")).isNotNull();
    }

    private static Event about(int attempts, Option<Event.Failure> failure) {
        return new Event(
                "PutItem",
                "orders",
                Option.none(),
                Option.none(),
                Option.some("abcd1234"),
                Duration.ofMillis(12),
                attempts,
                Option.none(),
                Option.none(),
                Option.none(),
                failure);
    }

    private static List<String> lines(Level level, Event event) {
        Lines lines = new Lines(level);
        new LoggingObserver(lines).observed(event);
        return lines.written;
    }

    /** A logger that is enabled from one level on, and keeps its lines. */
    private static final class Lines extends AbstractLogger {
        private static final long serialVersionUID = 1L;

        private final transient List<String> written = new ArrayList<>();
        private final Level from;

        Lines(Level from) {
            this.from = from;
        }

        private boolean isEnabled(Level level) {
            return level.toInt() >= from.toInt();
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Lines.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
            written.add(level + " " + message);
        }

        @Override
        public boolean isTraceEnabled() {
            return isEnabled(Level.TRACE);
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return isTraceEnabled();
        }

        @Override
        public boolean isDebugEnabled() {
            return isEnabled(Level.DEBUG);
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return isDebugEnabled();
        }

        @Override
        public boolean isInfoEnabled() {
            return isEnabled(Level.INFO);
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return isInfoEnabled();
        }

        @Override
        public boolean isWarnEnabled() {
            return isEnabled(Level.WARN);
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return isWarnEnabled();
        }

        @Override
        public boolean isErrorEnabled() {
            return isEnabled(Level.ERROR);
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return isErrorEnabled();
        }
    }
}
