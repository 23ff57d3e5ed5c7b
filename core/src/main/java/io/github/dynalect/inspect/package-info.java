/**
 * A look at requests and what they would do, without sending them.
 *
 * <p>An {@link io.github.dynalect.inspect.Inspection} reads the texts of a request of the SDK with the parser, whoever has
 * made it, gives them as trees, and prints them with names in their places: for a look at what older code sends, for logs,
 * and for tests of code that is yet to be moved. {@link io.github.dynalect.inspect.RequestExpressions} puts the trees of a
 * request together again, to be rendered.
 *
 * <p>A {@link io.github.dynalect.inspect.Preview} tells of records what the evaluator tells of attributes: whether a condition
 * holds of one, and what an update makes of it.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.inspect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
