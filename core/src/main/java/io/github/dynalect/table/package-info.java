/**
 * Where users begin, and where requests leave.
 *
 * <p>{@link io.github.dynalect.table.Dynalect} holds a client; {@link io.github.dynalect.table.Table} binds a schema to it
 * and makes operations, of which none is sent before it is executed:
 *
 * <pre>{@code
 * Dynalect dynalect = Dynalect.create(client);
 * Table<User> users = dynalect.table(User_.SCHEMA);
 * Option<User> found = users.get(User_.key("user-123", "john@example.com")).execute();
 * }</pre>
 *
 * <p>What spans tables, as transactions and batches of several, is made by {@code Dynalect}; so is what all its tables have in
 * common: observers, the keys of cursors, pauses, the clock and identifiers. Both are values: each setting gives another one.
 *
 * <p>What calls the client are the two transports of this package, by the methods that
 * {@link io.github.dynalect.operation.ApiAction} names.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
