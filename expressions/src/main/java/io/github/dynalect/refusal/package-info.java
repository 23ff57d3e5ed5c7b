/**
 * Why something is refused before it is sent.
 *
 * <p>Whatever can be known to be wrong from the tree and the schema alone is refused by one exception,
 * {@link io.github.dynalect.refusal.RefusedException}, with one shape of message. {@link io.github.dynalect.refusal.Rule}
 * lists every reason there is, and tags each with its {@link io.github.dynalect.refusal.Origin}: a rule of the service,
 * or a policy of ours.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
