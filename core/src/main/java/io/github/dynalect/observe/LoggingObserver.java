package io.github.dynalect.observe;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each request by SLF4J: one that was answered at DEBUG, one that was sent more than once at INFO, one that failed at
 * WARN, but a condition that did not hold at DEBUG, for it is an answer too.
 *
 * <p>A line has the action, the table, the key's hash, the duration and the counts, and no value. Where the level is not
 * enabled, no line is made.
 */
public final class LoggingObserver implements Observer {
    private static final String CONDITION = "ConditionalCheckFailedException";

    private final Logger logger;

    LoggingObserver(Logger logger) {
        this.logger = logger;
    }

    /** {@return the observer that logs by the logger of this name} */
    public static LoggingObserver named(String logger) {
        return new LoggingObserver(LoggerFactory.getLogger(Objects.requireNonNull(logger, "logger")));
    }

    /** {@return whether failures are logged: then the rest may be} */
    @Override
    public boolean isInterested() {
        return logger.isWarnEnabled();
    }

    @Override
    public void observed(Event event) {
        boolean expected = event.failure().forAll(failure -> failure.code().equals(CONDITION));
        if (!expected) {
            if (logger.isWarnEnabled()) {
                logger.warn(line(event));
            }
        } else if (event.attempts() > 1) {
            if (logger.isInfoEnabled()) {
                logger.info(line(event));
            }
        } else if (logger.isDebugEnabled()) {
            logger.debug(line(event));
        }
    }

    private static String line(Event event) {
        return event.action() + " " + event.table()
                + event.index().fold(() -> "", index -> "." + index)
                + event.segment().fold(() -> "", segment -> " segment " + segment)
                + event.key().fold(() -> "", key -> " #" + key)
                + ": " + event.duration().toMillis() + " ms, attempts " + event.attempts()
                + event.returned().fold(() -> "", count -> ", returned " + count)
                + event.scanned().fold(() -> "", count -> ", scanned " + count)
                + event.capacity().fold(() -> "", units -> ", capacity " + units)
                + event.failure().fold(() -> "", failure -> ", failed: " + failure.code() + throttling(failure));
    }

    private static String throttling(Event.Failure failure) {
        return failure.throttling().isEmpty()
                ? ""
                : failure.throttling().map(Event.Throttling::reason).mkString(" (", ", ", ")");
    }
}
