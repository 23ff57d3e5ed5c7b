package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.value.CanonicalValue;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The stored parts of a record, to be read one by one by the function that makes the record.
 *
 * @param <D> the record
 */
public final class Members<D> {
    private final Map<String, AttributeValue> stored;
    private final Set<String> own;
    private boolean othersAreRead;

    /** Of what is stored, and the names of the record's own parts. */
    Members(Map<String, AttributeValue> stored, Set<String> own) {
        this.stored = stored;
        this.own = own;
    }

    /**
     * {@return the value of a part}
     *
     * @param <V> its type
     * @throws MisfitException if it is missing and its codec has no value for that, or if its codec cannot read it
     */
    public <V> V get(Member<D, V> member) {
        return get(member.name(), member.codec());
    }

    /**
     * {@return the value that is stored under a name}
     *
     * @param <V> its type
     * @throws MisfitException if it is missing and the codec has no value for that, or if the codec cannot read it
     */
    public <V> V get(String name, Codec<V> codec) {
        AttributeValue value = stored.get(name);
        try {
            return value == null || isAbsent(value, codec) ? absent(codec) : codec.decode(value);
        } catch (Exception e) {
            throw misfit(codec, e).atName(name);
        }
    }

    /**
     * {@return the value of a stored form, by a codec of whatever make}
     *
     * @param <V> its type
     * @throws MisfitException if the codec cannot read it, or throws any other exception
     */
    public static <V> V decoded(Codec<V> codec, AttributeValue stored) {
        try {
            return codec.decode(stored);
        } catch (Exception e) {
            throw misfit(codec, e);
        }
    }

    /** A codec of the user's own may throw anything, and its words may quote the value, so only their kind is kept. */
    private static MisfitException misfit(Codec<?> codec, Exception thrown) {
        return thrown instanceof MisfitException misfit
                ? misfit
                : MisfitException.unreadable(
                        "a value that " + codec + " reads (" + thrown.getClass().getSimpleName() + ")");
    }

    /**
     * {@return what is stored under other names than those of the record's parts, in its canonical form; it cannot be changed}
     *
     * <p>As it would be written: the service has an order of its own for the members of a set, and yet the record is the
     * same.
     */
    public Map<String, AttributeValue> others() {
        othersAreRead = true;
        Map<String, AttributeValue> others = new LinkedHashMap<>();
        stored.forEach((name, value) -> {
            if (!own.contains(name)) {
                others.put(name, canonical(name, value));
            }
        });
        return Collections.unmodifiableMap(others);
    }

    /** {@return whether the record has taken what is stored beside its parts} */
    public boolean hasReadOthers() {
        return othersAreRead;
    }

    static AttributeValue canonical(String name, AttributeValue value) {
        try {
            String unused = WellFormed.name(name);
            return CanonicalValue.of(value);
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }

    private static <V> V absent(Codec<V> codec) {
        Option<V> absent = codec.whenAbsent();
        if (absent.isEmpty()) {
            throw MisfitException.missing();
        }
        return absent.get();
    }

    /** A stored NULL is as good as nothing, wherever nothing has a meaning. */
    private static boolean isAbsent(AttributeValue value, Codec<?> codec) {
        return Boolean.TRUE.equals(value.nul()) && codec.whenAbsent().isDefined();
    }
}
