package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of a set of texts: what {@link SetCodec} does, without an attribute value for each member. */
final class StringSetCodec implements Codec<Set<String>> {
    static final Codec<Set<String>> CODEC = new StringSetCodec();

    @Override
    public AttributeValue encode(Set<String> value) {
        return AttributeValue.createSs(CanonicalValue.texts(value));
    }

    @Override
    public Set<String> decode(AttributeValue stored) {
        if (!stored.hasSs()) {
            throw MisfitException.unexpected("SS (a set of texts)", stored);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(stored.ss()));
    }

    @Override
    public boolean isAbsent(Set<String> value) {
        return value.isEmpty();
    }

    @Override
    public Option<Set<String>> whenAbsent() {
        return Option.some(Set.of());
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.SS);
    }

    @Override
    public String toString() {
        return "setOf(string)";
    }
}
