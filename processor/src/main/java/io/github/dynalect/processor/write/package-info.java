/**
 * From a metamodel to the text of its source.
 *
 * <p>The only place that knows JavaPoet. {@link io.github.dynalect.processor.write.Source} is what comes out.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor.write;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
