/** What whole operations take, from a record to the bytes of a request and back from those of an answer, without a network. */
@NullMarked
package io.github.dynalect.benchmarks.operation;

import org.jspecify.annotations.NullMarked;
