/** The records that are stored and read back: for Dynalect, by hand, and for the schemas of the AWS Enhanced client. */
@NullMarked
package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullMarked;
