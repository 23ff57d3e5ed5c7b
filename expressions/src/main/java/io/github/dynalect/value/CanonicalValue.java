package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The canonical form of an attribute value: equal values are {@code equals}, in every JVM.
 *
 * <p>Numbers have their canonical text and the members of a set are sorted, at every level. The rules of DynamoDB that
 * need no schema (one type, no empty set, no duplicate member, the limits on numbers and nesting) are checked on the way.
 */
public final class CanonicalValue {
    private static final Comparator<SdkBytes> UNSIGNED =
            (a, b) -> Arrays.compareUnsigned(a.asByteArrayUnsafe(), b.asByteArrayUnsafe());

    private CanonicalValue() {}

    /**
     * {@return the canonical form of a value}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB would refuse the value, or store another one
     */
    public static AttributeValue of(AttributeValue value) {
        return of(value, 1);
    }

    private static AttributeValue of(AttributeValue value, int level) {
        if (level > Limits.NESTING) {
            throw Rule.VALUE_NESTING.refuse(
                    "value", "a value on level " + level, "store the inner part as an item of its own");
        }
        return switch (AttributeType.of(value)) {
            case S -> AttributeValue.fromS(WellFormed.text(value.s()));
            case N -> AttributeValue.fromN(DecimalText.of(value.n()));
            case SS -> AttributeValue.fromSs(members(value.ss(), WellFormed::text, Comparator.naturalOrder()));
            case NS -> AttributeValue.fromNs(members(value.ns(), DecimalText::of, Comparator.naturalOrder()));
            case BS -> AttributeValue.fromBs(members(value.bs(), Function.identity(), UNSIGNED));
            case L -> AttributeValue.fromL(list(value.l(), level));
            case M -> AttributeValue.fromM(map(value.m(), level));
            case B, BOOL -> value;
            case NULL -> nul(value);
        };
    }

    private static AttributeValue nul(AttributeValue value) {
        if (!value.nul()) {
            throw Rule.VALUE_TYPE.refuse("value", "a NULL that is false", "use AttributeValue.fromNul(true)");
        }
        return value;
    }

    private static <M> List<M> members(List<M> given, Function<M, M> canonical, Comparator<M> order) {
        if (given.isEmpty()) {
            throw Rule.SET_EMPTY.refuse("value", "an empty set", "leave the attribute out, or remove it");
        }
        List<M> members = new ArrayList<>(given.size());
        for (M member : given) {
            members.add(canonical.apply(member));
        }
        members.sort(order);
        for (int i = 1; i < members.size(); i++) {
            if (order.compare(members.get(i - 1), members.get(i)) == 0) {
                throw Rule.SET_DUPLICATE.refuse(
                        "value", "a member that stands twice in a set", "give each member once");
            }
        }
        return members;
    }

    private static List<AttributeValue> list(List<AttributeValue> given, int level) {
        List<AttributeValue> elements = new ArrayList<>(given.size());
        for (AttributeValue element : given) {
            elements.add(of(element, level + 1));
        }
        return elements;
    }

    private static Map<String, AttributeValue> map(Map<String, AttributeValue> given, int level) {
        Map<String, AttributeValue> entries = new TreeMap<>();
        for (Map.Entry<String, AttributeValue> entry : given.entrySet()) {
            entries.put(WellFormed.text(entry.getKey()), of(entry.getValue(), level + 1));
        }
        return entries;
    }
}
