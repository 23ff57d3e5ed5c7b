/**
 * What is asked of a table, as values.
 *
 * <p>An operation is made, refined, looked at and executed: each refinement gives another one, {@code request()} is the
 * SDK request that it is, and nothing is sent before {@code execute()}, {@code attempt()} or, for a query,
 * {@code all()}. An operation reads the
 * answer, but has no client: an {@link io.github.dynalect.operation.Executor} sends its request.
 *
 * <p>A write that depends on a condition is a {@link io.github.dynalect.operation.ConditionalWrite}. When the condition
 * does not hold, {@code attempt()} gives a {@link io.github.dynalect.operation.ConditionFailed}, and {@code execute()}
 * throws it.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.operation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
