/**
 * The words that users write: typed attributes, and the keys made of them.
 *
 * <p>An {@link io.github.dynalect.attribute.Attribute} has exactly the operators that its DynamoDB type allows, and makes
 * the nodes of the tree. A metamodel is a class of such constants, one for each attribute of a record, made by
 * {@link io.github.dynalect.attribute.Attributes}. A {@link io.github.dynalect.attribute.PrimaryKey} makes keys and ranges
 * of keys from the attributes that a table is keyed by.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.attribute;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
