package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/**
 * A partition in which items of several kinds lie, as it is declared on a sealed interface.
 *
 * @param name its name
 * @param index the index in which it is; none if it is in the table
 * @param partition the template of the partition attribute
 * @param place where it is declared
 */
public record CollectionDeclaration(String name, Option<String> index, TemplateText partition, Place place) {}
