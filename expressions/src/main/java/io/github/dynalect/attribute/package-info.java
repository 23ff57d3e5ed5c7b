/**
 * The words that users write: typed attributes, and the keys made of them.
 *
 * <p>An {@link io.github.dynalect.attribute.Attribute} has exactly the operators that its DynamoDB type allows, and makes
 * the nodes of the tree. A metamodel is a class of such constants, one for each attribute of a record, made by
 * {@link io.github.dynalect.attribute.Attributes}.
 *
 * <p>A {@link io.github.dynalect.attribute.PrimaryKey} makes keys and ranges of keys from the attributes that a table is keyed
 * by, and an {@link io.github.dynalect.attribute.IndexKey} ranges of an index. What can still be tested of a range stands in its
 * type. A key attribute that is composed of others is told by a {@link io.github.dynalect.attribute.Template}.
 *
 * <p>Where a name or a type is known at run time only, there are untyped words, by
 * {@link io.github.dynalect.attribute.UntypedAttribute} and {@link io.github.dynalect.attribute.Given}: these have every operator,
 * and what their types forbid is refused when it is built.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.attribute;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
