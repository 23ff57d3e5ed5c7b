package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
    private CanonicalValue() {}

    /**
     * {@return the canonical form of a value}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB would refuse the value, or store another one
     */
    public static AttributeValue of(AttributeValue value) {
        return of(value, 1);
    }

    /**
     * {@return the set of the given members, in canonical form}
     *
     * @throws io.github.dynalect.refusal.RefusedException if there is no member, if one stands there twice, or if they are
     *     not all strings, all numbers or all binaries
     */
    public static AttributeValue setOf(List<AttributeValue> members) {
        if (members.isEmpty()) {
            throw emptySet();
        }
        return switch (AttributeType.of(members.get(0))) {
            case S -> AttributeValue.createSs(sortedTexts(each(members, AttributeType.S, AttributeValue::s)));
            case N -> AttributeValue.createNs(sortedNumbers(each(members, AttributeType.N, AttributeValue::n)));
            case B -> AttributeValue.createBs(binaries(each(members, AttributeType.B, AttributeValue::b)));
            default -> throw noMember(members.get(0));
        };
    }

    private static <M> List<M> each(
            List<AttributeValue> members, AttributeType type, Function<AttributeValue, M> content) {
        List<M> contents = new ArrayList<>(members.size());
        for (AttributeValue member : members) {
            if (AttributeType.of(member) != type) {
                throw noMember(member);
            }
            contents.add(content.apply(member));
        }
        return contents;
    }

    private static RefusedException noMember(AttributeValue member) {
        return Rule.SET_MEMBER.refuse(
                "value", "a member of type " + AttributeType.of(member), "store a list, or members of one type");
    }

    private static RefusedException emptySet() {
        return Rule.SET_EMPTY.refuse("value", "an empty set", "leave the attribute out, or remove it");
    }

    /** {@return how many lists and maps enclose the innermost content of a value, counting itself} */
    public static int documents(AttributeValue value) {
        int most = 0;
        if (value.hasL()) {
            for (AttributeValue element : value.l()) {
                most = Math.max(most, documents(element));
            }
            return most + 1;
        }
        if (value.hasM()) {
            for (AttributeValue member : value.m().values()) {
                most = Math.max(most, documents(member));
            }
            return most + 1;
        }
        return 0;
    }

    private static AttributeValue of(AttributeValue value, int level) {
        if (level > Limits.NESTING) {
            throw Rule.VALUE_NESTING.refuse(
                    "value", "a value on level " + level, "store the inner part as an item of its own");
        }
        return switch (AttributeType.of(value)) {
            case S -> text(value);
            case N -> number(value);
            case SS -> areSorted(value.ss()) ? wellFormed(value) : AttributeValue.createSs(texts(value.ss()));
            case NS -> areCanonical(value.ns()) ? value : AttributeValue.createNs(numbers(value.ns()));
            case BS -> AttributeValue.createBs(binaries(value.bs()));
            case L -> AttributeValue.createL(list(value.l(), level));
            case M -> AttributeValue.createM(map(value.m(), level));
            case B, BOOL -> value;
            case NULL -> nul(value);
        };
    }

    private static AttributeValue text(AttributeValue value) {
        String unused = WellFormed.text(value.s());
        return value;
    }

    private static AttributeValue number(AttributeValue value) {
        String canonical = DecimalText.of(value.n());
        return canonical.equals(value.n()) ? value : AttributeValue.createN(canonical);
    }

    /** Whether there are texts, each once and in their order, as those of a codec are: then nothing is made of them. */
    private static boolean areSorted(List<String> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).compareTo(texts.get(i)) >= 0) {
                return false;
            }
        }
        return !texts.isEmpty();
    }

    private static boolean areCanonical(List<String> numbers) {
        for (String number : numbers) {
            if (!DecimalText.of(number).equals(number)) {
                return false;
            }
        }
        return areSorted(numbers);
    }

    private static AttributeValue wellFormed(AttributeValue texts) {
        for (String text : texts.ss()) {
            String unused = WellFormed.text(text);
        }
        return texts;
    }

    private static AttributeValue nul(AttributeValue value) {
        if (!value.nul()) {
            throw Rule.VALUE_TYPE.refuse("value", "a NULL that is false", "use AttributeValue.fromNul(true)");
        }
        return value;
    }

    /**
     * {@return the members of a set of texts, in their canonical order; a new list}
     *
     * @throws io.github.dynalect.refusal.RefusedException if there is no member, or if one is not well-formed Unicode
     */
    public static List<String> texts(Collection<String> given) {
        return sortedTexts(new ArrayList<>(given));
    }

    private static List<String> numbers(List<String> given) {
        return sortedNumbers(new ArrayList<>(given));
    }

    /** Takes a list that nobody else has. */
    private static List<String> sortedTexts(List<String> members) {
        for (String member : members) {
            String unused = WellFormed.text(member);
        }
        members.sort(null);
        return distinct(members);
    }

    /** Takes a list that nobody else has. */
    private static List<String> sortedNumbers(List<String> members) {
        for (int i = 0; i < members.size(); i++) {
            members.set(i, DecimalText.of(members.get(i)));
        }
        members.sort(null);
        return distinct(members);
    }

    private static List<SdkBytes> binaries(List<SdkBytes> given) {
        List<SdkBytes> binaries = new ArrayList<>(given);
        binaries.sort((a, b) -> Arrays.compareUnsigned(a.asByteArrayUnsafe(), b.asByteArrayUnsafe()));
        return distinct(binaries);
    }

    /** Takes sorted members. */
    private static <M> List<M> distinct(List<M> members) {
        if (members.isEmpty()) {
            throw emptySet();
        }
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i - 1).equals(members.get(i))) {
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
            entries.put(WellFormed.name(entry.getKey()), of(entry.getValue(), level + 1));
        }
        return entries;
    }
}
