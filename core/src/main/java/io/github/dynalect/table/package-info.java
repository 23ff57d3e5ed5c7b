/**
 * Where users begin, and where requests leave.
 *
 * <p>{@link io.github.dynalect.table.Dynalect} holds a client; {@link io.github.dynalect.table.Table} binds a schema to it
 * and makes operations. The client is called in one class of this package, and nowhere else.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
