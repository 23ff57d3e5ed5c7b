package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The parts of a stored item that a view has, to be read one by one by the function that makes the record.
 *
 * @param <T> the item type
 */
public final class ViewReader<T> {
    /** Of a part alone: what is wrong with it is told by the text of its path. */
    private static final DocumentCodec<Members<?>> ALONE = DocumentCodec.of(List.of(), (part, to) -> {}, part -> part);

    private final Map<Path, Option<AttributeValue>> parts;

    ViewReader(Map<Path, Option<AttributeValue>> parts) {
        this.parts = parts;
    }

    /**
     * {@return the value of an attribute; the default, if the schema or a document in it has one and it is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        return read(attribute, attribute.codec());
    }

    /**
     * {@return the value of an attribute that an item may lack; the default, if the schema or a document in it has one and it
     * is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        return read(attribute, attribute.codec().optional());
    }

    /** What is read is what was asked for. */
    private <V> V read(Attribute<?, ?> attribute, Codec<V> codec) {
        Option<AttributeValue> part = parts.get(attribute.path());
        if (part == null) {
            throw Rule.VIEW.refuse(
                    attribute.toString(), "an attribute that the view does not have", "name it in View.of(…) too");
        }
        String place = attribute.toString();
        return ALONE.fromMap(part.fold(Map::of, value -> Map.of(place, value))).get(place, codec);
    }
}
