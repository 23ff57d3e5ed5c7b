package io.github.dynalect.attribute;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the text of a key attribute is composed of fixed text and the values of other attributes:
 * {@code CUSTOMER#{customerId}}.
 *
 * <p>No two values of its parts give one text: a value that holds the character which ends its part is refused, and so are
 * two parts with nothing between them, unless the first has one length for all values. In a sort attribute the order of the
 * texts is that of the values, part by part: there a part that is followed by another refuses all characters up to the one
 * that ends it, and a number has a width. Nothing is escaped, so that a key reads as its template says.
 *
 * <p>The composed attribute is none of the model's: it is written beside the others, and never read.
 *
 * @param <T> the item type
 */
public final class Template<T> {
    private final String name;
    private final boolean ordered;
    private final Vector<Piece<T>> pieces;

    private Template(String name, boolean ordered, Vector<Piece<T>> pieces) {
        this.name = name;
        this.ordered = ordered;
        this.pieces = pieces;
    }

    /**
     * {@return the beginning of a template of a partition attribute, to which text and parts are to be added}
     *
     * @param <T> the item type
     * @param name the name of the composed attribute
     */
    public static <T> Template<T> of(String name) {
        return new Template<>(Objects.requireNonNull(name, "name"), false, Vector.empty());
    }

    /** The template of a sort attribute. */
    static <T> Template<T> sorted(String name, Vector<Piece<T>> pieces) {
        Template<T> template = new Template<>(Objects.requireNonNull(name, "name"), true, Vector.empty());
        for (Piece<T> piece : pieces) {
            template = template.with(piece);
        }
        return template;
    }

    /** {@return the template with fixed text at its end} */
    public Template<T> text(String text) {
        return with(new Piece.Text<>(text));
    }

    /**
     * {@return the template with an attribute's value at its end: text as it is, a number by its digits}
     *
     * @param attribute the attribute, at the top level, whose codec says that it stores S or N
     * @throws RefusedException if the attribute is of another type, or if another part ends here that has not one length for
     *     all values
     */
    public Template<T> part(Attribute<? super T, ?> attribute) {
        return with(new Piece.Part<>(attribute, Option.none()));
    }

    /**
     * {@return the template with a whole number at its end, filled up with zeros}
     *
     * @param attribute the attribute, whose codec says that it stores N
     * @param width the number of digits; a negative number, or one of more digits, is refused
     */
    public Template<T> part(Attribute<? super T, ?> attribute, int width) {
        return with(new Piece.Part<>(attribute, Option.some(width)));
    }

    private Template<T> with(Piece<T> piece) {
        if (piece instanceof Piece.Part<T> part) {
            checkNeighbour(part);
            if (ordered && part.isNumber() && part.width().isEmpty()) {
                throw Rule.TEMPLATE.refuse(
                        name + " " + part,
                        "a number without a width, whose digits are not in its order",
                        "give it a width, as {" + part.name() + ":9}");
            }
        }
        return new Template<>(name, ordered, pieces.append(piece));
    }

    private void checkNeighbour(Piece.Part<T> part) {
        if (pieces.nonEmpty()
                && pieces.last() instanceof Piece.Part<T> before
                && before.length().isEmpty()) {
            throw Rule.TEMPLATE.refuse(
                    name + " " + before + part,
                    "two parts with nothing between them, the first of no fixed length",
                    "put a text between them");
        }
    }

    /**
     * {@return the template with the value of a part}
     *
     * @param <V> its type
     * @throws RefusedException if the attribute is no part of it
     */
    public <V> TemplateValues<T> given(Attribute<? super T, V> part, V value) {
        return TemplateValues.of(this).given(part, value);
    }

    /** {@return the template without values: enough, if it is fixed text} */
    public TemplateValues<T> values() {
        return TemplateValues.of(this);
    }

    /** {@return the name of the composed attribute} */
    public String name() {
        return name;
    }

    /** {@return whether its texts have the order of its parts, as a sort attribute's do} */
    public boolean isOrdered() {
        return ordered;
    }

    /** {@return the composed attribute, as conditions and cursors see it} */
    public StringAttribute<T> attribute() {
        return Attributes.string(name);
    }

    /** {@return the attributes that it is composed of, each once} */
    public Vector<Attribute<? super T, ?>> parts() {
        return pieces.filter(Piece.Part.class::isInstance)
                .<Attribute<? super T, ?>>map(piece -> ((Piece.Part<T>) piece).attribute())
                .distinctBy(Attribute::path);
    }

    /** {@return the names of the attributes that it is composed of, each once} */
    public Vector<String> partNames() {
        return parts().map(part -> part.path().attribute());
    }

    /**
     * {@return the composed value; none if a part is absent}
     *
     * @param stored the attributes of an item as they are stored, or at least the parts
     * @throws RefusedException if a value could be taken for another, would break the order, or is no key: then it is named
     *     by the attribute that has it
     */
    public Option<AttributeValue> compose(Map<String, AttributeValue> stored) {
        Objects.requireNonNull(stored, "stored");
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pieces.length(); at++) {
            if (pieces.get(at) instanceof Piece.Part<T> part) {
                AttributeValue value = stored.get(part.name());
                if (value == null || Boolean.TRUE.equals(value.nul())) {
                    return Option.none();
                }
                text.append(part.checked(part.text(value), following(at), ordered));
            } else {
                text.append(((Piece.Text<T>) pieces.get(at)).text());
            }
        }
        if (text.length() == 0) {
            throw Rule.KEY_EMPTY.refuse(name, "an empty text of " + this, "give its parts values");
        }
        return Option.some(AttributeValue.createS(text.toString()));
    }

    /** The fixed text after a piece; empty at the end, and where a part follows. */
    String following(int at) {
        return at + 1 < pieces.length() && pieces.get(at + 1) instanceof Piece.Text<T> next ? next.text() : "";
    }

    /**
     * {@return the stored values of the parts of a composed text; none if the template makes no such text}
     *
     * @param text what {@link #compose} made, or another text
     */
    public Option<Map<String, AttributeValue>> parse(String text) {
        Objects.requireNonNull(text, "text");
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        int from = 0;
        for (int at = 0; at < pieces.length(); at++) {
            int end = end(text, from, at);
            if (end < from || !fits(values, pieces.get(at), text.substring(from, end))) {
                return Option.none();
            }
            from = end;
        }
        return Option.when(from == text.length() && text.equals(joined(values)), values);
    }

    /** The text of all parts, whatever they are: a number may have been written otherwise than the template writes it. */
    private String joined(Map<String, AttributeValue> values) {
        StringBuilder text = new StringBuilder();
        for (Piece<T> piece : pieces) {
            text.append(
                    piece instanceof Piece.Part<T> part
                            ? part.text(Objects.requireNonNull(values.get(part.name()), part.name()))
                            : ((Piece.Text<T>) piece).text());
        }
        return text.toString();
    }

    /** Where a piece ends in a text in which it begins at some place; before that, if it does not. */
    private int end(String text, int from, int at) {
        if (pieces.get(at) instanceof Piece.Part<T> part) {
            String following = following(at);
            int end = part.length()
                    .map(length -> from + length)
                    .getOrElse(
                            () -> following.isEmpty() ? text.length() : text.indexOf(following.codePointAt(0), from));
            return end <= text.length() ? end : -1;
        }
        String fixed = ((Piece.Text<T>) pieces.get(at)).text();
        return text.startsWith(fixed, from) ? from + fixed.length() : -1;
    }

    private static boolean fits(Map<String, AttributeValue> values, Piece<?> piece, String text) {
        if (piece instanceof Piece.Part<?> part) {
            try {
                AttributeValue value = part.stored(text);
                String unused = part.text(value);
                AttributeValue before = values.put(part.name(), value);
                return before == null || before.equals(value);
            } catch (NumberFormatException | RefusedException e) {
                return false;
            }
        }
        return true;
    }

    /** Whether both compose one attribute alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Template<?> template && toString().equals(template.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name of the composed attribute and its template} */
    @Override
    public String toString() {
        return name + " = " + pieces.mkString();
    }
}
