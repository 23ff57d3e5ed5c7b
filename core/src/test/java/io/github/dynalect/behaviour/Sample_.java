package io.github.dynalect.behaviour;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.Schema;

/** The metamodel of {@link Sample}: its other attributes are named where they are used, by a word of whatever type. */
final class Sample_ {
    static final StringAttribute<Sample> p = Attributes.string("p");

    static final SimpleKey<Sample, String> KEY = PrimaryKey.of(p);

    static final Schema<Sample> SCHEMA = Schema.of("samples", KEY)
            .attribute(p, Sample::p)
            .extra(Sample::others)
            .build(item -> new Sample(item.get(p), item.extra()));

    private Sample_() {}

    static UntypedAttribute<Sample> attr(String name) {
        return Attributes.untyped(name);
    }
}
