package io.github.dynalect.attribute;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A piece of a {@link Template}. */
sealed interface Piece<T> {
    /**
     * The same text for all items.
     *
     * @param text not empty
     */
    record Text<T>(String text) implements Piece<T> {
        public Text {
            if (Objects.requireNonNull(text, "text").isEmpty()) {
                throw Rule.TEMPLATE.refuse("template", "an empty text", "leave it out");
            }
        }

        @Override
        public String toString() {
            return text.replace("{", "{{").replace("}", "}}");
        }
    }

    /**
     * The text of an attribute's value.
     *
     * @param attribute the attribute, at the top level
     * @param width the number of digits that a number is filled up to with zeros
     */
    record Part<T>(Attribute<? super T, ?> attribute, Option<Integer> width) implements Piece<T> {
        public Part {
            Objects.requireNonNull(attribute, "attribute");
            if (attribute.path().isNested()) {
                throw Rule.KEY_NESTED.refuse(attribute.toString(), "a nested attribute", "take one at the top level");
            }
            AttributeType type = attribute.codec().type().getOrNull();
            if (type != AttributeType.S && type != AttributeType.N) {
                throw Rule.TEMPLATE.refuse(
                        attribute.toString(),
                        "a part that is stored by " + attribute.codec(),
                        "take one whose codec says by its type() that it stores S or N");
            }
            width.forEach(digits -> checkWidth(attribute, type, digits));
        }

        private static void checkWidth(Attribute<?, ?> attribute, AttributeType type, int digits) {
            if (type == AttributeType.S) {
                throw Rule.TEMPLATE.refuse(attribute.toString(), "a width of text", "give widths to numbers only");
            }
            if (digits < 1 || digits > Limits.DIGITS) {
                throw Rule.TEMPLATE.refuse(
                        attribute.toString(), "a width of " + digits, "give one from 1 to " + Limits.DIGITS);
            }
        }

        String name() {
            return attribute.path().attribute();
        }

        boolean isNumber() {
            return attribute.codec().type().contains(AttributeType.N);
        }

        /** The number of characters, if it is the same for every value: then what follows needs no mark where it begins. */
        Option<Integer> length() {
            return width.orElse(attribute.codec().textLength());
        }

        /** The text of a stored value, before it is known what follows it. */
        String text(AttributeValue stored) {
            String number = stored.n();
            if (number != null) {
                return width.isDefined() ? filled(new BigDecimal(number), width.get()) : plain(new BigDecimal(number));
            }
            return Objects.requireNonNull(stored.s(), name());
        }

        private String filled(BigDecimal number, int digits) {
            if (number.signum() < 0) {
                throw otherwise("a negative number", "keep numbers in keys at 0 or above");
            }
            if (number.stripTrailingZeros().scale() > 0) {
                throw otherwise("a number with a fraction", "keep numbers in keys whole");
            }
            String text = number.toBigInteger().toString();
            if (text.length() > digits) {
                throw otherwise("a number of more than " + digits + " digits", "give the part a greater width");
            }
            return "0".repeat(digits - text.length()) + text;
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        /** The stored value of a text that was made by {@link #text}. */
        AttributeValue stored(String text) {
            return isNumber() ? AttributeValue.fromN(plain(new BigDecimal(text))) : AttributeValue.fromS(text);
        }

        /** A text of this part, if it can be told from what follows it and has its place in the order. */
        String checked(String text, String following, boolean ordered) {
            if (length().isDefined()) {
                if (text.length() != length().get()) {
                    throw otherwise("a text of another length than its codec says", "correct the codec");
                }
                return text;
            }
            int end = following.isEmpty() ? -1 : following.codePointAt(0);
            if (ordered ? text.codePoints().anyMatch(point -> point <= end) : text.indexOf(end) >= 0) {
                throw otherwise(
                        "a character that " + (ordered ? "is not after " : "is ") + "the " + Character.toString(end)
                                + " which ends this part of a key",
                        "keep the character out of the value, or choose another text after the part");
            }
            if (ordered && text.codePoints().anyMatch(Bounds::areReserved)) {
                throw otherwise("U+0000 or U+10FFFF, by which ranges are bounded", "keep them out of the value");
            }
            return text;
        }

        RefusedException otherwise(String found, String remedy) {
            return Rule.TEMPLATE_VALUE.refuse(name(), found, remedy);
        }

        @Override
        public String toString() {
            return "{" + name() + width.map(digits -> ":" + digits).getOrElse("") + "}";
        }
    }
}
