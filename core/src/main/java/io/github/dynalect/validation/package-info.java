/**
 * Validation of records by Jakarta Bean Validation, if its API and an implementation of it are on the class path.
 *
 * <p>Nothing else of Dynalect needs them. What reflection there is, is the implementation's own.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.validation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
