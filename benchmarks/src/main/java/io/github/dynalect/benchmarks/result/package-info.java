/** What was measured, as data: samples, and the ratios that follow from them. */
@NullMarked
package io.github.dynalect.benchmarks.result;

import org.jspecify.annotations.NullMarked;
