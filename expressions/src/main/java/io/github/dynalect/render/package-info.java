/**
 * From the tree to DynamoDB's text: the only place that writes DynamoDB's grammar.
 *
 * <p>All expressions of a request are given together, in the type of their kind of request, and
 * {@link io.github.dynalect.render.Renderer} returns their texts with the placeholder maps that they share. The five kinds:
 *
 * <pre>{@code
 * Rendered rendered = Renderer.render(ReadExpressions.select(Attributes.select(name, address.city)));
 * client.getItem(r -> r.tableName("users")
 *         .key(key.toMap())
 *         .projectionExpression(rendered.projection().getOrNull())
 *         .expressionAttributeNames(rendered.names()));
 *
 * Rendered rendered = Renderer.render(WriteExpressions.onlyIf(userId.notExists()));
 * client.putItem(r -> r.tableName("users")
 *         .item(item)
 *         .conditionExpression(rendered.condition().getOrNull())
 *         .expressionAttributeNames(rendered.names())
 *         .expressionAttributeValues(rendered.values()));
 *
 * Rendered rendered = Renderer.render(UpdateExpressions.update(balance.add(10)).onlyIf(status.eq(ACTIVE)));
 * client.updateItem(r -> r.tableName("users")
 *         .key(key.toMap())
 *         .updateExpression(rendered.update().get())
 *         .conditionExpression(rendered.condition().getOrNull())
 *         .expressionAttributeNames(rendered.names())
 *         .expressionAttributeValues(rendered.values()));
 *
 * Rendered rendered = Renderer.render(QueryExpressions.key(User_.partition("u-1").condition()).filter(balance.gt(0)));
 * client.query(r -> r.tableName("users")
 *         .keyConditionExpression(rendered.keyCondition().get())
 *         .filterExpression(rendered.filter().getOrNull())
 *         .projectionExpression(rendered.projection().getOrNull())
 *         .expressionAttributeNames(rendered.names())
 *         .expressionAttributeValues(rendered.values()));
 *
 * Rendered rendered = Renderer.render(ScanExpressions.filter(balance.gt(0)));
 * client.scan(r -> r.tableName("users")
 *         .filterExpression(rendered.filter().getOrNull())
 *         .projectionExpression(rendered.projection().getOrNull())
 *         .expressionAttributeNames(rendered.names())
 *         .expressionAttributeValues(rendered.values()));
 * }</pre>
 *
 * <p>{@link io.github.dynalect.render.ReadableText} writes the same expressions for people.
 *
 * <p>Every name and every value is a placeholder, so no name is ever reserved, and nothing that a user gives becomes part
 * of a text.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.render;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
