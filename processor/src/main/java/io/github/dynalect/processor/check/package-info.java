/**
 * From a declaration to what is wrong with it.
 *
 * <p>A {@link io.github.dynalect.processor.check.Problem} has one of the {@link io.github.dynalect.processor.check.Tag tags},
 * says what is wrong at which place, and how to mend it. Where there is none, the declaration
 * can be described and written.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
