/** A box office: it announces shows and sells the tickets. The models are Java, for the processor; all else is Kotlin. */
@NullMarked
package io.github.dynalect.examples.boxoffice;

import org.jspecify.annotations.NullMarked;
