package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a set of texts, stored as SS with its members sorted.
 *
 * <p>DynamoDB has no empty set: one is stored as nothing, and nothing reads as the empty set.
 */
final class StringSetCodec implements Codec<Set<String>> {
    @Override
    public AttributeValue encode(Set<String> value) {
        if (value.isEmpty()) {
            throw Rule.SET_EMPTY.refuse("value", "an empty set", "leave the attribute out, or remove it");
        }
        // Sorted by characters, not by the set's own order, which may ignore case or differ between two JVMs.
        Set<String> members = new TreeSet<>();
        for (String member : value) {
            members.add(WellFormed.text(member));
        }
        return AttributeValue.fromSs(members.stream().toList());
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
    public String toString() {
        return "setOf(string)";
    }
}
