package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.path.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute that holds a map from names to values of one type. Its members are attributes too:
 * {@code scores.key("math")}.
 *
 * @param <T> the item type
 * @param <V> the Java type of the members
 * @param <A> the attribute that a member is
 */
public final class MapAttribute<T, V, A extends Attribute<T, V>> extends Attribute<T, Map<String, V>>
        implements Sized<T> {
    private final Function<Path, A> key;

    MapAttribute(Path path, Codec<Map<String, V>> codec, Function<Path, A> key) {
        super(path, codec);
        this.key = key;
    }

    /**
     * {@return a member}
     *
     * @param name its name, in any characters
     * @throws io.github.dynalect.refusal.RefusedException as of {@link Path#child}
     */
    public A key(String name) {
        return key.apply(path().child(name));
    }
}
