/**
 * The tree's meaning on an item in memory.
 *
 * <p>{@link io.github.dynalect.evaluate.Evaluator} answers what DynamoDB would answer for one item: whether a condition
 * or a key condition holds of it, what an update makes of it or why the service would refuse that, and which parts a
 * projection gives. It is for tests of conditions and updates without a server, for a look at what an update would do, and
 * for asking again, of an item already read, what a filter asked.
 *
 * <p>It is not a database. It knows no table: neither what the key is (an update that changes a key attribute is the
 * service's to refuse), nor indexes, capacity or other writers. What holds of an item in memory need not hold of the one in
 * the table a moment later; only a condition that is sent with the write protects it.
 *
 * <p>Where the documentation is silent, it does as DynamoDB Local does, which the tests ask too. Two such answers: the size
 * of a string is its number of UTF-16 units, as in Java, so most emoji count as 2; and {@code if_not_exists} needs its other
 * value also where the first exists, so an attribute named there must be in the item. Where an update
 * could be refused for more than one reason, one is told: that a place cannot be, then what its actions compute from the
 * left, then that values nest too deep, then the size of the item; but where the new values alone are larger than an item can
 * be, the actions that come after these are not computed. The service tells one of them too, in an order of its own.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.evaluate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
