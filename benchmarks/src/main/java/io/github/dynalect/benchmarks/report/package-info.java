/** What is told of the results: the file, the table, the chart, and the guard's complaints. */
@NullMarked
package io.github.dynalect.benchmarks.report;

import org.jspecify.annotations.NullMarked;
