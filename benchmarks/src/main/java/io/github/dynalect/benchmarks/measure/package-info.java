/** What is compared with what, and how it is run. */
@NullMarked
package io.github.dynalect.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
