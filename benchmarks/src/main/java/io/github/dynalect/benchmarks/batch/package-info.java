/** How batches and scans in segments grow faster with the calls that they make at a time, against a service that takes its time. */
@NullMarked
package io.github.dynalect.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
