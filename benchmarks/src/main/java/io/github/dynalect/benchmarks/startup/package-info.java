/** Programs that a fresh JVM runs once: what comes before the first item is stored and read, and before a process has done so. */
@NullMarked
package io.github.dynalect.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
