/** How long a record takes to become the attributes of an item, and to be read from them. */
@NullMarked
package io.github.dynalect.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
