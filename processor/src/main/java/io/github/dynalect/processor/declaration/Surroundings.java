package io.github.dynalect.processor.declaration;

/**
 * What there is around a model that its metamodel has to do with.
 *
 * @param seesGenerated whether its module sees the annotation that marks generated code
 * @param namesDeprecated whether something of it is deprecated, so that its metamodel cannot do without
 */
public record Surroundings(boolean seesGenerated, boolean namesDeprecated) {}
