/**
 * Where users begin, and where requests leave.
 *
 * <p>{@link io.github.dynalect.table.Dynalect} holds a client; {@link io.github.dynalect.table.Table} binds a schema to it
 * and makes operations. What calls the client are the two transports of this package, by the methods that
 * {@link io.github.dynalect.operation.ApiAction} names.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
