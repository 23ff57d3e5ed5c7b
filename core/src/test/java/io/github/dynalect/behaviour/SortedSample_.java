package io.github.dynalect.behaviour;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SchemaBuilder;
import io.github.dynalect.schema.SecondaryIndex;

/** The metamodel of {@link SortedSample}: its other attributes and its indexes are named where they are used. */
final class SortedSample_ {
    static final StringAttribute<SortedSample> p = Attributes.string("p");
    static final NumberAttribute<SortedSample, Integer> c = Attributes.integer("c");

    static final CompositeKey<SortedSample, String, Integer, OrderedPartition<SortedSample, Integer>> KEY =
            PrimaryKey.of(p, c);

    private SortedSample_() {}

    @SafeVarargs
    static Schema<SortedSample> schema(SecondaryIndex<SortedSample>... indexes) {
        SchemaBuilder<SortedSample> schema = Schema.of("sorted-samples", KEY)
                .attribute(p, SortedSample::p)
                .attribute(c, SortedSample::c)
                .extra(SortedSample::others);
        for (SecondaryIndex<SortedSample> index : indexes) {
            schema = schema.index(index);
        }
        return schema.build(item -> new SortedSample(item.get(p), item.get(c), item.extra()));
    }

    static UntypedAttribute<SortedSample> attr(String name) {
        return Attributes.untyped(name);
    }
}
