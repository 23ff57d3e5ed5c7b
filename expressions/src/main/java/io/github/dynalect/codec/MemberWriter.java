package io.github.dynalect.codec;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes the parts of one record, to store them: all that are declared, in the order of their declaration, so that none is
 * forgotten.
 *
 * @param <D> the record
 */
public final class MemberWriter<D> {
    private final List<Member<D, ?>> members;
    private final Set<String> own;
    private final Option<Set<String>> wanted;
    private final Map<String, AttributeValue> stored;
    private boolean othersAreWritten;
    private int next;

    /** Of the parts, their names, the names that are wanted, and what takes them. */
    MemberWriter(
            List<Member<D, ?>> members,
            Set<String> own,
            Option<Set<String>> wanted,
            Map<String, AttributeValue> stored) {
        this.members = members;
        this.own = own;
        this.wanted = wanted;
        this.stored = stored;
    }

    /**
     * Stores the value of a part, unless it is stored as nothing.
     *
     * @param <V> its type
     * @return the same writer
     * @throws RefusedException if it is not this part's turn, or if DynamoDB cannot store the value faithfully
     */
    @CanIgnoreReturnValue
    public <V> MemberWriter<D> put(Member<D, V> member, V value) {
        if (next == members.size()) {
            throw otherwise(member, "all are");
        }
        Member<D, ?> due = members.get(next);
        if (!isSame(due, member)) {
            throw otherwise(member, due.name() + " is due");
        }
        next++;
        Objects.requireNonNull(value, member.name());
        if (wanted.isEmpty() || wanted.get().contains(member.name())) {
            store(member.name(), member.codec(), value);
        }
        return this;
    }

    /**
     * Stores what a record keeps beside its declared parts, all at once.
     *
     * @param others the others by name, as they are stored
     * @return the same writer
     * @throws RefusedException if others are written already, if one has the name of a declared part, or if DynamoDB cannot store it faithfully
     */
    @CanIgnoreReturnValue
    public MemberWriter<D> putOthers(Map<String, AttributeValue> others) {
        Objects.requireNonNull(others, "others");
        if (othersAreWritten) {
            throw Rule.SCHEMA_WRITES.refuse("extra", "extra attributes that are written twice", "write them at once");
        }
        othersAreWritten = true;
        for (Map.Entry<String, AttributeValue> other : others.entrySet()) {
            String name = Objects.requireNonNull(other.getKey(), "name of an extra attribute");
            // An absent part has left its name free, and yet it would be read from there.
            if (own.contains(name)) {
                throw Rule.SCHEMA.refuse(
                        name, "an extra attribute with the name of a declared one", "give it in the record's own part");
            }
            Objects.requireNonNull(other.getValue(), name);
            if (wanted.isEmpty()) {
                stored.put(name, Members.canonical(name, other.getValue()));
            }
        }
        return this;
    }

    /**
     * Stores what is made of the parts that are stored, and is none of the record's own.
     *
     * @param name the name under which it is stored
     * @param made gives it; none is stored as nothing
     * @return the same writer
     * @throws RefusedException if the record keeps something of this name beside its declared parts
     */
    @CanIgnoreReturnValue
    public MemberWriter<D> putMade(String name, Function<Map<String, AttributeValue>, Option<AttributeValue>> made) {
        if (wanted.isEmpty() || wanted.get().contains(name)) {
            if (stored.containsKey(name)) {
                throw Rule.SCHEMA.refuse(
                        name, "an extra attribute with the name of a composed one", "give it another name");
            }
            Option<AttributeValue> value = made.apply(Collections.unmodifiableMap(stored));
            if (value.isDefined()) {
                stored.put(name, value.get());
            }
        }
        return this;
    }

    /** Nearly always it is the declared one itself, and to ask a record for the first time is slow. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Member<?, ?> due, Member<?, ?> given) {
        return due == given || due.equals(given);
    }

    private static RefusedException otherwise(Member<?, ?> member, String instead) {
        return Rule.SCHEMA_WRITES.refuse(
                member.name(),
                "a part that is written where " + instead,
                "write the declared parts, each once and in their order");
    }

    /** {@return whether the record has given what it keeps beside its declared parts, be it nothing} */
    public boolean hasWrittenOthers() {
        return othersAreWritten;
    }

    private <V> void store(String name, Codec<V> codec, V value) {
        try {
            if (!codec.isAbsent(value)) {
                stored.put(name, codec.encode(value));
            }
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }

    /** Ends the record: nothing is lost in silence. */
    void end() {
        if (next < members.size()) {
            throw Rule.SCHEMA_WRITES.refuse(
                    members.get(next).name(), "a declared part that is not written", "write all declared parts");
        }
    }
}
