/**
 * What an {@code AttributeValue} is: its type, its canonical form, and the limits that DynamoDB sets for it.
 *
 * <p>The SDK's {@code AttributeValue} is the value type of the whole library. Its {@code equals} sees spelling
 * ({@code 1} and {@code 1.0} differ) and the order of set members; {@link io.github.dynalect.value.CanonicalValue} takes
 * that away, so that equal values share one placeholder and the same tree gives the same text in every JVM.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.value;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
