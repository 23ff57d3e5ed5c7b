/** What Dynalect takes of time and memory beside code written by hand, the limit, and beside its peers. */
@NullMarked
package io.github.dynalect.benchmarks;

import org.jspecify.annotations.NullMarked;
