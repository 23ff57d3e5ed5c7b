package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a map, stored as M. DynamoDB keeps no order of its entries.
 *
 * <p>An entry whose value is stored as nothing is left out. Two keys with one text are refused, and two texts that make
 * equal keys are a misfit: either way an entry would be lost.
 *
 * @param key makes a key from its text; what it throws is a misfit at that name
 * @param text gives the text of a key
 * @param value how the values are stored
 */
record MapCodec<K, V>(Function<? super String, ? extends K> key, Function<? super K, String> text, Codec<V> value)
        implements Codec<Map<K, V>> {
    @Override
    public AttributeValue encode(Map<K, V> map) {
        Map<String, AttributeValue> stored = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
        for (Map.Entry<K, V> entry : map.entrySet()) {
            if (!value.isAbsent(entry.getValue())) {
                AttributeValue before = stored.put(name(entry.getKey()), value.encode(entry.getValue()));
                if (before != null) {
                    throw Rule.MAP_DUPLICATE.refuse("map", "two keys with one text", "give each key its own text");
                }
            }
        }
        return AttributeValue.createM(stored);
    }

    private String name(K given) {
        return WellFormed.name(text.apply(given));
    }

    @Override
    public Map<K, V> decode(AttributeValue stored) {
        if (!stored.hasM()) {
            throw MisfitException.unexpected("M (a map)", stored);
        }
        Members<Map<K, V>> members = new Members<>(stored.m(), Set.of());
        Map<K, V> map = new LinkedHashMap<>(stored.m().size() * 4 / 3 + 1);
        for (String name : stored.m().keySet()) {
            if (map.put(key(name), members.get(name, value)) != null) {
                throw MisfitException.unreadable("under a key of its own").atName(name);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private K key(String name) {
        try {
            return Objects.requireNonNull(key.apply(name));
        } catch (Exception e) {
            // The exception's own text may quote the key.
            throw MisfitException.unreadable("under a key that its conversion takes ("
                            + e.getClass().getSimpleName() + ")")
                    .atName(name);
        }
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.M);
    }

    @Override
    public String toString() {
        return "mapOf(" + value + ")";
    }
}
