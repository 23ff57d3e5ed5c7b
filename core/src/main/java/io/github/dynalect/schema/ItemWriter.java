package io.github.dynalect.schema;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes the attributes of one record, to store them: all that its schema declares, in the order of their declaration, so
 * that none is forgotten.
 *
 * @param <T> the item type
 */
public final class ItemWriter<T> {
    private final List<Declared<T, ?>> declared;
    private final MemberWriter<T> to;
    private boolean extraIsDue;
    private int next;

    ItemWriter(SchemaPlan<T> plan, MemberWriter<T> to) {
        this.declared = plan.declared();
        this.extraIsDue = plan.keepsExtra();
        this.to = to;
    }

    /**
     * Stores the value of an attribute, unless it is stored as nothing, as an empty set.
     *
     * @param <V> its type
     * @return the same writer
     * @throws RefusedException if it is not this attribute's turn, if it was declared as optional, or if DynamoDB cannot
     *     store the value faithfully
     */
    @SuppressWarnings("unchecked")
    @CanIgnoreReturnValue
    public <V> ItemWriter<T> put(Attribute<? super T, V> attribute, V value) {
        Declared<T, ?> due = due(attribute, false);
        // The attributes are the same, so their Java types are.
        to.put((Member<T, V>) due.member(), value);
        return this;
    }

    /**
     * Stores the value of an attribute that was declared as optional, if there is one.
     *
     * @param <V> its type
     * @return the same writer
     * @throws RefusedException as of {@link #put}
     */
    @SuppressWarnings("unchecked")
    @CanIgnoreReturnValue
    public <V> ItemWriter<T> putOptional(Attribute<? super T, V> attribute, Option<V> value) {
        Declared<T, ?> due = due(attribute, true);
        to.put((Member<T, Option<V>>) due.member(), value);
        return this;
    }

    /**
     * Stores the attributes that the schema does not declare, and the record keeps.
     *
     * @param extra the attributes by name, as they are stored
     * @return the same writer
     * @throws RefusedException if the schema does not say that the record keeps them, if one has the name of a declared
     *     attribute, or if DynamoDB cannot store it faithfully
     */
    @CanIgnoreReturnValue
    public ItemWriter<T> extra(Map<String, AttributeValue> extra) {
        if (!extraIsDue) {
            throw Rule.SCHEMA_WRITES.refuse("extra", "extra attributes that are not declared", "declare them, once");
        }
        extraIsDue = false;
        to.putOthers(Objects.requireNonNull(extra, "extra"));
        return this;
    }

    private Declared<T, ?> due(Attribute<? super T, ?> attribute, boolean optional) {
        if (next == declared.size()) {
            throw otherwise(attribute, "an attribute that is written where all are");
        }
        Declared<T, ?> due = declared.get(next);
        if (!due.is(attribute)) {
            throw otherwise(attribute, "an attribute that is written where " + due.name() + " is due");
        }
        if (due.isOptional() != optional) {
            throw otherwise(attribute, "an attribute that is written as if it were declared otherwise");
        }
        next++;
        return due;
    }

    private static RefusedException otherwise(Attribute<?, ?> attribute, String found) {
        return Rule.SCHEMA_WRITES.refuse(
                attribute.toString(), found, "write the declared attributes, each once and in their order");
    }

    /** Ends the record; of declared attributes that were not written the member writer knows. */
    void end() {
        if (extraIsDue) {
            throw Rule.SCHEMA_WRITES.refuse(
                    "extra", "extra attributes that are declared and not written", "write them too");
        }
    }
}
