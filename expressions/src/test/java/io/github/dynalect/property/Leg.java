package io.github.dynalect.property;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A leg of a journey: parts of composed keys, drawn from the characters that matter to them. */
record Leg(String origin, String target, int number, LocalDate day) {
    static final StringAttribute<Leg> P = Attributes.string("p");
    static final StringAttribute<Leg> ORIGIN = Attributes.string("origin");
    static final StringAttribute<Leg> TARGET = Attributes.string("target");
    static final NumberAttribute<Leg, Integer> NUMBER = Attributes.integer("number");
    static final OrderedAttribute<Leg, LocalDate> DAY = Attributes.ordered(Path.of("day"), Codecs.localDate());

    private static final Vector<String> CHARACTERS = Vector.of(
            " ",
            "!",
            "#",
            "$",
            "a",
            "b",
            "A",
            "0",
            "9",
            "-",
            "/",
            "|",
            "~",
            "é",
            "\uFFFF",
            "😀",
            "\u0000",
            "\u0001",
            Character.toString(Character.MAX_CODE_POINT));

    static Leg drawn(Draw draw) {
        return new Leg(
                text(draw),
                text(draw),
                draw.below(draw.chance(50) ? 12 : 1_100),
                LocalDate.of(2024, 1, 1).plusDays(draw.below(draw.chance(50) ? 3 : 800)));
    }

    /** Nearly the other: most of its parts, so that the first ones are often equal. */
    Leg varied(Draw draw) {
        Leg other = drawn(draw);
        return new Leg(
                draw.chance(60) ? origin : other.origin,
                draw.chance(40) ? target : other.target,
                draw.chance(50) ? number : other.number,
                draw.chance(50) ? day : other.day);
    }

    private static String text(Draw draw) {
        return draw.times(draw.below(4), () -> draw.of(CHARACTERS)).mkString();
    }

    Map<String, AttributeValue> stored() {
        Map<String, AttributeValue> stored = new HashMap<>();
        stored.put("p", AttributeValue.fromS("here"));
        stored.put("origin", AttributeValue.fromS(origin));
        stored.put("target", AttributeValue.fromS(target));
        stored.put("number", AttributeValue.fromN(Integer.toString(number)));
        stored.put("day", AttributeValue.fromS(day.toString()));
        return stored;
    }
}
