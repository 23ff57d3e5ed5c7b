/** A function for AWS Lambda: devices send readings by an HTTP API, and anyone may ask for them. */
@NullMarked
package io.github.dynalect.examples.lambda;

import org.jspecify.annotations.NullMarked;
