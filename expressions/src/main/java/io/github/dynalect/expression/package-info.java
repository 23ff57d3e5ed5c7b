/**
 * The tree: what DynamoDB's expressions say, as immutable values.
 *
 * <p>A {@link io.github.dynalect.expression.Condition} says what must hold, an
 * {@link io.github.dynalect.expression.UpdateAction} what shall change, a {@link io.github.dynalect.expression.KeyCondition}
 * which items to
 * read, and a {@link io.github.dynalect.expression.Projection} which parts of them. The tree holds no text and no codec; {@code attribute} makes it, {@code render} writes it. Each
 * node carries the type of the item that it speaks of, so that the compiler refuses one that speaks of another table.
 *
 * <h2>The grammar of the tree</h2>
 *
 * <pre>
 * Condition    = Always
 *              | Comparison(Operand, Comparator, Operand)
 *              | Between(Operand, Operand, Operand)
 *              | In(Operand, Operand…)
 *              | AttributeExists(Path)
 *              | AttributeNotExists(Path)
 *              | HasType(Operand, AttributeType)
 *              | BeginsWith(Operand, Operand)
 *              | Contains(Operand, Operand)
 *              | And(Condition…)
 *              | Or(Condition…)
 *              | Not(Condition)
 * Operand      = Stored(Path) | Literal(AttributeValue) | Size(Operand)
 * UpdateAction = Set(Path, SetValue)
 *              | Remove(Path)
 *              | Add(Path, Literal)
 *              | Delete(Path, Literal)
 *              | All(UpdateAction…)
 * SetValue     = Term | Plus(Term, Term) | Minus(Term, Term) | ListAppend(Term, Term)
 * Term         = Stored(Path) | Literal(AttributeValue) | IfNotExists(Path, Term)
 * KeyCondition = Key(KeyValue…, ItemType?)
 *              | Partition(String?, KeyValue…)
 *              | Range(String?, KeyValue…, SortTest)
 * SortTest     = Comparison(String, Comparator, AttributeValue)
 *              | Between(String, AttributeValue, AttributeValue)
 *              | BeginsWith(String, AttributeValue)
 * Projection   = Projection(Path…)
 * </pre>
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.expression;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
