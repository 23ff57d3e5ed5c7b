/**
 * Text to tree: the only place that reads DynamoDB's grammar.
 *
 * <p>{@link io.github.dynalect.parse.Parser} takes the texts of one request with the maps that they share, as
 * {@link io.github.dynalect.parse.ExpressionTexts}, and gives them as a tree. So existing strings move into typed code, and a request
 * that somebody else has made can be looked into. What the renderer has written comes back as the same tree.
 *
 * <p>How it reads: a lexer cuts the text into tokens, a reader for each kind of expression descends along its grammar, and
 * the constructors of the nodes refuse what no node may be. Reading is bounded: a text beyond the limit of an expression
 * is refused before it is looked at, and nested parentheses are counted.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.parse;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
