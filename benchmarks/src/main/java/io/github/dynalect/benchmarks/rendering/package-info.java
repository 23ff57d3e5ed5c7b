/** What it takes to build an expression and render it: by hand, by Dynalect, and by the builder of the SDK's version 1. */
@NullMarked
package io.github.dynalect.benchmarks.rendering;

import org.jspecify.annotations.NullMarked;
