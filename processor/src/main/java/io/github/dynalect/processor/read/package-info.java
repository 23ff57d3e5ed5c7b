/**
 * From the compiler's elements to what the user wrote.
 *
 * <p>The only place that knows those elements. A {@link io.github.dynalect.processor.read.ModelReader} judges
 * nothing: what is wrong comes out as it stands, and is found by the checks.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor.read;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
