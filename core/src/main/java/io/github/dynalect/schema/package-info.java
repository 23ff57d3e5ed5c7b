/**
 * How a record lies in a table.
 *
 * <p>A {@link io.github.dynalect.schema.Schema} knows the table's name, its key, its indexes and time to live, and how to
 * turn a record into attributes and back. It is built by hand from a metamodel's attributes, or generated. Decoding
 * answers an item that is no record with a {@link io.github.dynalect.schema.DecodeFailure}, which names the item by its
 * hashed key and the place in it.
 *
 * <p>Beside the attributes it knows what else lies in the table: the indexes
 * ({@link io.github.dynalect.schema.SecondaryIndex}) and what each holds, the kinds of items, of which
 * {@link io.github.dynalect.schema.ItemKinds} tells the one of a record, and what it keeps by itself, the
 * {@link io.github.dynalect.schema.Lifecycle}: a version, times, an identifier. A {@link io.github.dynalect.schema.View} reads a
 * part of each item. A {@link io.github.dynalect.schema.Validation} may be asked of whole records.
 *
 * <p>How a record is taken apart, a {@link io.github.dynalect.codec.DocumentForm} says, as of documents, or a getter for each attribute. Nothing here
 * asks a class at run time what it is made of.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
