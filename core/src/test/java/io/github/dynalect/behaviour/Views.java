package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.SortedSample_.KEY;
import static io.github.dynalect.behaviour.SortedSample_.p;
import static io.github.dynalect.behaviour.SortedSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Table;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Views of the items of a table, which have those of their parts that are found, by where they lie. */
record Views(Table<SortedSample> table) {
    static View<SortedSample, Map<Path, AttributeValue>> found(View.Parts<SortedSample> parts) {
        Vector<Path> paths = parts.build(item -> item).paths();
        return parts.build(item -> paths.flatMap(path ->
                        item.find(Attributes.<SortedSample>untyped(path)).map(value -> Tuple.of(path, value)))
                .toJavaMap(Function.identity()));
    }

    /** What is found in an item, whether it is got, queried or scanned; none, if there is no item. */
    Option<Map<Path, AttributeValue>> of(SortedSample item, View.Parts<SortedSample> parts) {
        View<SortedSample, Map<Path, AttributeValue>> view = found(parts);
        Option<Map<Path, AttributeValue>> got =
                table.get(KEY.key(item.p(), item.c())).consistent().select(view).execute();

        assertThat(rows(table.query(KEY.partition(item.p())).consistent().select(view)))
                .isEqualTo(got.toJavaList());
        assertThat(rows(table.scan().consistent().filter(p.eq(item.p())).select(view)))
                .isEqualTo(got.toJavaList());
        return got;
    }
}
