package io.github.dynalect.processor.declaration;

import io.vavr.collection.Set;

/**
 * What there is around a model that its metamodel has to do with.
 *
 * @param seesGenerated whether its module sees the annotation that marks generated code
 * @param modular whether it is in a module, which may keep for itself what its metamodel names
 * @param namesDeprecated whether something of it is deprecated, so that its metamodel cannot do without
 * @param namesakes the simple names of its package's classes that classes of {@code java.lang} have as well
 */
public record Surroundings(boolean seesGenerated, boolean modular, boolean namesDeprecated, Set<String> namesakes) {}
