/**
 * A Java value as an attribute value, and back.
 *
 * <p>A {@link io.github.dynalect.codec.Codec} is the one place that knows how a type is stored. The standard ones are in
 * {@link io.github.dynalect.codec.Codecs} and, for vavr's collections, in
 * {@link io.github.dynalect.codec.VavrCodecs}; others are made from them by {@code map(from, to)}. Encoding refuses what
 * DynamoDB would not give back. Decoding answers a stored form that does not fit with a
 * {@link io.github.dynalect.codec.Misfit}, which says where in the value and what, but not the value.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.codec;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
