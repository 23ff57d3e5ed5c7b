package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.TimeForm;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** How the values of a component look as parts of a composed key. */
public sealed interface PartText {
    /** Any text. */
    record Free() implements PartText {}

    /**
     * A number by its digits.
     *
     * @param whole whether it has never a fraction
     */
    record Digits(boolean whole) implements PartText {}

    /**
     * A text of one length.
     *
     * @param pattern the text: a zero for a digit, an x for one to the base of 16, all else for itself
     */
    record Form(String pattern) implements PartText {}

    /**
     * One of some texts.
     *
     * @param constants the texts
     */
    record Constants(Vector<String> constants) implements PartText {}

    /**
     * A text of which nothing is known but what makes it.
     *
     * @param maker the type, or its codec
     * @param converted whether it is a codec of the user's, and perhaps makes numbers
     */
    record Other(String maker, boolean converted) implements PartText {}

    /** {@return how the values of a component look; none if they are no texts and no numbers} */
    static Option<PartText> of(ComponentDeclaration component) {
        Option<Converter> converter = component.settings().converter();
        if (converter.isDefined()) {
            return converter.map(codec -> new Other(codec.name().toString(), true));
        }
        TypeUse type = component.type().unwrapped();
        if (type.kind() == TypeUse.Kind.ENUM) {
            return Option.some(new Constants(type.constants()));
        }
        boolean epoch = component.settings().timeForm().exists(form -> form != TimeForm.ISO);
        if (epoch) {
            return Option.some(new Digits(true));
        }
        return type.kind() == TypeUse.Kind.PRIMITIVE || type.kind() == TypeUse.Kind.CLASS
                ? Known.named(JavaType.of(type).boxed())
                : Option.none();
    }

    /** {@return whether it is a number} */
    default boolean isNumber() {
        return this instanceof Digits;
    }

    /** {@return whether it may have a width: whether it is a number, as far as is known} */
    default boolean mayHaveWidth() {
        return isNumber() || (this instanceof Other other && other.converted());
    }

    /** {@return whether all its texts have one length} */
    default boolean hasLength() {
        return this instanceof Form;
    }

    /** Those of the classes of the JDK. */
    final class Known {
        private static final String DATE = "0000-00-00";
        private static final String TIME = "00:00:00.000000000";
        private static final Map<String, PartText> BY_NAME = HashMap.<String, PartText>empty()
                .put("java.lang.String", new Free())
                .put("java.lang.Byte", new Digits(true))
                .put("java.lang.Short", new Digits(true))
                .put("java.lang.Integer", new Digits(true))
                .put("java.lang.Long", new Digits(true))
                .put("java.math.BigInteger", new Digits(true))
                .put("java.time.Year", new Digits(true))
                .put("java.lang.Float", new Digits(false))
                .put("java.lang.Double", new Digits(false))
                .put("java.math.BigDecimal", new Digits(false))
                .put("java.time.Duration", new Digits(false))
                .put("java.util.UUID", new Form("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))
                .put("java.time.Instant", new Form(DATE + "T" + TIME + "Z"))
                .put("java.time.OffsetDateTime", new Form(DATE + "T" + TIME + "Z"))
                .put("java.time.LocalDateTime", new Form(DATE + "T" + TIME))
                .put("java.time.LocalDate", new Form(DATE))
                .put("java.time.LocalTime", new Form(TIME))
                .put("java.time.YearMonth", new Form("0000-00"))
                .put("java.net.URI", new Other("URI", false))
                .put("java.time.ZoneId", new Other("ZoneId", false))
                .put("java.time.Period", new Other("Period", false));

        private Known() {}

        static Option<PartText> named(JavaType type) {
            return type instanceof JavaType.Declared declared
                    ? BY_NAME.get(declared.name().toString())
                    : Option.none();
        }
    }
}
