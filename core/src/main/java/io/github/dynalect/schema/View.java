package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of each item, as a record of its own: what a read asks for, when it does not need the rest.
 *
 * <pre>{@code
 * View<User, Contact> CONTACT = View.of(name, address.city)
 *         .build(user -> new Contact(user.get(name), user.get(address.city)));
 * }</pre>
 *
 * <p>DynamoDB reads, and charges for, the whole item all the same; less is sent.
 *
 * @param <T> the item type
 * @param <V> the record
 */
public final class View<T, V> {
    private final Vector<Attribute<? super T, ?>> attributes;
    private final Function<? super ViewReader<T>, ? extends V> constructor;

    private View(Vector<Attribute<? super T, ?>> attributes, Function<? super ViewReader<T>, ? extends V> constructor) {
        this.attributes = attributes;
        this.constructor = constructor;
    }

    /**
     * {@return what of an item a view has; what is made of it follows}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if one is an element of a list, whose position in the answer is not
     *     that in the item
     */
    @SafeVarargs
    public static <T> Parts<T> of(Attribute<? super T, ?> first, Attribute<? super T, ?>... rest) {
        Vector<Attribute<? super T, ?>> attributes = Vector.of(first);
        for (Attribute<? super T, ?> attribute : rest) {
            attributes = attributes.append(attribute);
        }
        Vector<Path> paths = attributes.map(Attribute::path);
        paths.find(path -> path.inside().stream().anyMatch(Step.Index.class::isInstance))
                .forEach(path -> {
                    throw Rule.VIEW.refuse(path.toString(), "an element of a list", "take the list");
                });
        return new Parts<>(attributes);
    }

    /**
     * What of an item a view has.
     *
     * @param <T> the item type
     */
    public static final class Parts<T> {
        private final Vector<Attribute<? super T, ?>> attributes;

        private Parts(Vector<Attribute<? super T, ?>> attributes) {
            this.attributes = attributes;
        }

        /**
         * {@return the view that makes a record of it}
         *
         * @param <V> the record
         */
        public <V> View<T, V> build(Function<? super ViewReader<T>, ? extends V> constructor) {
            return new View<>(attributes, Objects.requireNonNull(constructor, "constructor"));
        }
    }

    /** {@return where what it has lies in an item} */
    public Vector<Path> paths() {
        return attributes.map(Attribute::path);
    }

    /** The record of an item's parts, each by its path, for two may be written alike. */
    V read(Map<String, AttributeValue> stored, Schema<?> schema) {
        Map<Path, Option<AttributeValue>> parts = new HashMap<>();
        paths().forEach(path -> parts.put(path, read(path, stored, schema)));
        return DocumentCodec.<V>of(List.of(), (view, to) -> {}, none -> constructor.apply(new ViewReader<>(parts)))
                .fromMap(Map.of());
    }

    private static Option<AttributeValue> read(Path path, Map<String, AttributeValue> stored, Schema<?> schema) {
        Option<AttributeValue> value = at(path, stored);
        return value.exists(present -> !Boolean.TRUE.equals(present.nul()))
                ? value
                : schema.whenAbsent(path).orElse(value);
    }

    private static Option<AttributeValue> at(Path path, Map<String, AttributeValue> stored) {
        Option<AttributeValue> value = Option.of(stored.get(path.attribute()));
        for (Step step : path.inside()) {
            value = value.flatMap(map -> Option.of(map.m().get(((Step.Name) step).name())));
        }
        return value;
    }

    /** {@return the view's paths} */
    @Override
    public String toString() {
        return "View" + paths().mkString("[", ", ", "]");
    }
}
