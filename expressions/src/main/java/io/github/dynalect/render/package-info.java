/**
 * From the tree to DynamoDB's text: the only place that writes DynamoDB's grammar.
 *
 * <p>All expressions of a request are given together, in the type of their kind of request, and
 * {@link io.github.dynalect.render.Renderer} returns their texts with the placeholder maps that they share:
 *
 * <pre>{@code
 * Rendered rendered = Renderer.render(UpdateExpressions.update(balance.add(10)).onlyIf(status.eq(ACTIVE)));
 * client.updateItem(r -> r.tableName("users")
 *         .key(key.toMap())
 *         .updateExpression(rendered.update().get())
 *         .conditionExpression(rendered.condition().getOrNull())
 *         .expressionAttributeNames(rendered.names())
 *         .expressionAttributeValues(rendered.values()));
 * }</pre>
 *
 * <p>Every name and every value is a placeholder, so no name is ever reserved, and nothing that a user gives becomes part
 * of a text.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.render;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
