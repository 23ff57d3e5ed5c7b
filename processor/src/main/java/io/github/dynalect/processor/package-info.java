/**
 * The annotation processor: from an annotated model to its metamodel, when the model is compiled.
 *
 * <pre>
 * read         the compiler's elements  ->  declaration   what the user wrote
 * check        declaration              ->  problems      what is wrong with it
 * model        declaration              ->  metamodel     what is to be written
 * write        metamodel                ->  source        its text
 * </pre>
 *
 * <p>Each is a step of its own, and what lies between them are plain values.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
