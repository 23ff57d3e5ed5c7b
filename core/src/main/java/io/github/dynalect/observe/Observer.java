package io.github.dynalect.observe;

/**
 * Is told of each request, once it is answered or has failed.
 *
 * <p>It is called on the thread that got the answer, so it should be quick. What it throws is passed over: that a request was
 * watched badly does not make it fail.
 */
@FunctionalInterface
public interface Observer {
    /** Takes notice of a request. */
    void observed(Event event);

    /** {@return whether it wants to be told at this time; if nobody does, a request costs what it costs without observers} */
    default boolean isInterested() {
        return true;
    }
}
