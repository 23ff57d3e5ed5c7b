package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a model says of key attributes that are composed.
 *
 * @param partition the name of the table's partition attribute, if that is composed
 * @param sort the name of the table's sort attribute, if that is composed
 * @param templates how such attributes are composed, of the table and of its indexes
 * @param collections the partitions that a sealed interface gives names
 */
public record ComposedKeys(
        Option<String> partition,
        Option<String> sort,
        Vector<TemplateDeclaration> templates,
        Vector<CollectionDeclaration> collections) {
    /** {@return the name of the table's composed attribute that stands in place of a component with a mark} */
    public Option<String> name(Mark mark) {
        return mark == Mark.PARTITION_KEY ? partition : mark == Mark.SORT_KEY ? sort : Option.none();
    }

    /** {@return the names of the table's composed attributes} */
    public Vector<String> ofTable() {
        return partition.toVector().appendAll(sort);
    }

    /** {@return the template of an attribute} */
    public Option<TemplateDeclaration> template(String attribute) {
        return templates.find(template -> template.attribute().equals(attribute));
    }
}
