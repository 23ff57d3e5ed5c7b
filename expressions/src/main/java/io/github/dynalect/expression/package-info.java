/**
 * The tree: what DynamoDB's expressions say, as immutable values.
 *
 * <p>A {@link io.github.dynalect.expression.Condition} says what must hold, an
 * {@link io.github.dynalect.expression.UpdateAction} what shall change, a {@link io.github.dynalect.expression.KeyCondition}
 * which items to read. The tree holds no text and no codec; {@code attribute} makes it, {@code render} writes it. Each
 * node carries the type of the item that it speaks of, so that the compiler refuses one that speaks of another table.
 *
 * <h2>The grammar of the tree</h2>
 *
 * <pre>
 * Condition     = Always | Comparison(Operand, Comparator, Operand)
 *               | AttributeExists(Path) | AttributeNotExists(Path) | BeginsWith(Operand, Operand)
 *               | And(Condition…) | Or(Condition…) | Not(Condition)
 * Operand       = Stored(Path) | Literal(AttributeValue)
 * UpdateAction  = Set(Path, Operand) | Remove(Path) | Add(Path, Literal) | All(UpdateAction…)
 * KeyCondition  = Key(KeyValue…) | Partition(KeyValue) | Range(KeyValue, SortTest)
 * SortTest      = BeginsWith(String, AttributeValue)
 * </pre>
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.expression;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
