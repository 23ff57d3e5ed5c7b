/**
 * What is asked of a table, as values.
 *
 * <p>An operation is made, refined, looked at and executed: each refinement gives another one, {@code request()} is the
 * SDK request that it is, and nothing is sent before {@code execute()}, {@code attempt()} or, for a query or a scan,
 * {@code all()}; each of these has an asynchronous twin. An operation reads the answer, but has no client: a
 * {@link io.github.dynalect.operation.Transport} sends its request.
 *
 * <p>A call is a {@link io.github.dynalect.operation.Call}; one that changes something, a {@link io.github.dynalect.operation.Write}; and
 * one that depends on a condition, a {@link io.github.dynalect.operation.ConditionalWrite}: when the condition does not
 * hold, {@code attempt()} gives a {@link io.github.dynalect.operation.ConditionFailed}, and {@code execute()} throws it.
 *
 * <p>What stands alone goes into a {@link io.github.dynalect.operation.TransactWrite}, a
 * {@link io.github.dynalect.operation.TransactGet} or a {@link io.github.dynalect.operation.BatchWrite} too, where its type says
 * so. Batches are sent in as many calls as they take, and give a {@link io.github.dynalect.operation.BatchResult}: what is done,
 * and what is left. How they and transactions are tried again is a {@link io.github.dynalect.operation.Backoff}.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.operation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
