/**
 * What is told of each request that was sent: for logs, metrics and traces.
 *
 * <p>An {@link io.github.dynalect.observe.Observer} gets one {@link io.github.dynalect.observe.Event} for each request, when its answer is there. No event
 * holds a value: keys are hashed. Without an observer nothing is measured.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.observe;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
