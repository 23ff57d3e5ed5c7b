/**
 * Where a page of a query or scan ended, as an opaque token that is safe in a URL.
 *
 * <p>A {@link io.github.dynalect.cursor.Cursor} holds the key of the last item of a page, and is bound to the
 * {@link io.github.dynalect.cursor.Scope} that was read: table, index, partition and order. A
 * {@link io.github.dynalect.cursor.CursorForm} says how cursors are written and read: plain, or sealed by the
 * {@link io.github.dynalect.cursor.CursorKeys} of a service. A text that comes from outside is a cursor, or a
 * {@link io.github.dynalect.cursor.CursorFailure}; it never throws.
 *
 * <p>Nothing here knows a client or an operation. The tokens are a frozen form.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.cursor;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
