/**
 * How a record lies in a table.
 *
 * <p>A {@link io.github.dynalect.schema.Schema} knows the table's name, its key, its indexes and time to live, and how to
 * turn a record into attributes and back. It is built by hand from a metamodel's attributes, or generated. Decoding
 * answers an item that is no record with a {@link io.github.dynalect.schema.DecodeFailure}, which names the item by its
 * hashed key and the place in it.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
