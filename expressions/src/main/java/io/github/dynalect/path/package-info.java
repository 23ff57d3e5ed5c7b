/**
 * Where a value lies in an item.
 *
 * <p>A {@link io.github.dynalect.path.Path} is a sequence of {@link io.github.dynalect.path.Step}s. A name is one step
 * whatever characters it holds: DynamoDB takes names through placeholders, so {@code Path.of("a.b")} is the attribute
 * named {@code a.b}, and {@code Path.of("a").child("b")} is the member {@code b} of the map {@code a}.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.path;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
