package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.TimeForm;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The types of the JDK and the SDK that are stored as one value, and how. */
final class Scalars {
    /** How one is stored: by which codec, with which word, from which factory of its own if there is one, and as what key. */
    private record Scalar(String codec, WordClass word, Option<String> factory, KeyUse keyUse) {
        Form form(JavaType type, JavaType owner) {
            Expression made = Expression.call(Library.CODECS, codec);
            Word spoken =
                    factory.fold(() -> word.of(owner, type, made), own -> word.by(owner, type, own, Vector.empty()));
            return new Form(type, made, spoken, keyUse);
        }
    }

    private static final Map<String, Scalar> BY_NAME = HashMap.<String, Scalar>empty()
            .put("java.lang.String", own("string", WordClass.STRING, KeyUse.PREFIX))
            .put("java.lang.Boolean", own("bool", WordClass.PLAIN, KeyUse.NONE))
            .put("java.lang.Byte", number("byteInteger"))
            .put("java.lang.Short", number("shortInteger"))
            .put("java.lang.Integer", number("integer"))
            .put("java.lang.Long", number("longInteger"))
            .put("java.lang.Float", number("floatNumber"))
            .put("java.lang.Double", number("doubleNumber"))
            .put("java.math.BigInteger", number("bigInteger"))
            .put("java.math.BigDecimal", number("decimal"))
            .put("java.nio.ByteBuffer", binary("byteBuffer"))
            .put(
                    "software.amazon.awssdk.core.SdkBytes",
                    new Scalar("sdkBytes", WordClass.BINARY, Option.some("binary"), KeyUse.PREFIX))
            .put("java.util.UUID", text("uuid"))
            .put("java.net.URI", text("uri"))
            .put("java.time.ZoneId", text("zoneId"))
            .put("java.time.Period", text("period"))
            .put("java.time.Instant", own("instant", WordClass.ORDERED, KeyUse.SORT))
            .put("java.time.OffsetDateTime", ordered("offsetDateTime"))
            .put("java.time.LocalDate", ordered("localDate"))
            .put("java.time.LocalTime", ordered("localTime"))
            .put("java.time.LocalDateTime", ordered("localDateTime"))
            .put("java.time.Year", ordered("year"))
            .put("java.time.YearMonth", ordered("yearMonth"))
            .put("java.time.Duration", ordered("duration"))
            .put(
                    "software.amazon.awssdk.services.dynamodb.model.AttributeValue",
                    new Scalar("raw", WordClass.UNTYPED, Option.some("untyped"), KeyUse.NONE));

    private Scalars() {}

    private static Scalar own(String codec, WordClass word, KeyUse keyUse) {
        return new Scalar(codec, word, Option.some(codec), keyUse);
    }

    private static Scalar number(String codec) {
        return own(codec, WordClass.NUMBER, KeyUse.SORT);
    }

    private static Scalar ordered(String codec) {
        return new Scalar(codec, WordClass.ORDERED, Option.none(), KeyUse.SORT);
    }

    private static Scalar binary(String codec) {
        return new Scalar(codec, WordClass.BINARY, Option.none(), KeyUse.PREFIX);
    }

    private static Scalar text(String codec) {
        return new Scalar(codec, WordClass.PLAIN, Option.none(), KeyUse.PARTITION);
    }

    /** {@return how a class is stored, by its name} */
    static Option<Form> find(String name, JavaType type, JavaType owner) {
        return BY_NAME.get(name).map(scalar -> scalar.form(type, owner));
    }

    /** {@return how an array of bytes is stored} */
    static Form bytes(JavaType type, JavaType owner) {
        return binary("bytes").form(type, owner);
    }

    /** {@return how an instant is stored in a form} */
    static Form instant(TimeForm form, JavaType type, JavaType owner) {
        Scalar scalar = switch (form) {
            case ISO -> own("instant", WordClass.ORDERED, KeyUse.SORT);
            case EPOCH_SECONDS -> ordered("epochSeconds");
            case EPOCH_MILLIS -> ordered("epochMillis");
        };
        return scalar.form(type, owner);
    }
}
