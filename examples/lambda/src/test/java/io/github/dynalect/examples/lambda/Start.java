package io.github.dynalect.examples.lambda;

/**
 * How long a cold start took, in nanoseconds, and what came out of it.
 *
 * @param construction to make the function and its client
 * @param invocation to answer the first request
 * @param process from the start of the JVM to its end
 * @param answer the status of the answer, and its body
 */
record Start(long construction, long invocation, long process, String answer) {
    /** {@return construction and first invocation together} */
    long both() {
        return construction + invocation;
    }
}
