/** The service: where it starts, what it is told, and what it is made of. */
@NullMarked
package io.github.dynalect.examples.orders;

import org.jspecify.annotations.NullMarked;
