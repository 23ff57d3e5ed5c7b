/** What is promised of the ratios, and whether they keep it. */
@NullMarked
package io.github.dynalect.benchmarks.bound;

import org.jspecify.annotations.NullMarked;
