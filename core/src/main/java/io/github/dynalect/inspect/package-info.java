/**
 * What a request of the SDK says, whoever has made it.
 *
 * <p>An {@link io.github.dynalect.inspect.Inspection} reads the texts of a request with the parser, gives them as trees, and prints them with names
 * in their places: for a look at what older code sends, for logs, and for tests of code that is yet to be moved.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.inspect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
