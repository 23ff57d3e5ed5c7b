package trips;

import static org.assertj.core.api.Assertions.assertThat;

import golden.Crate;
import golden.Crate.Fragile;
import golden.Crate.Glass;
import golden.Crate.Heavy;
import golden.Crate.Place;
import golden.Crate.Vase;
import golden.Crate_;
import golden.Crate_Fragile_;
import golden.Crate_Heavy_;
import golden.Crate_Vase_;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds that two interfaces permit, and documents of a kind that nobody knows yet. */
final class Crates {
    private static final Map<String, AttributeValue> UNKNOWN = Map.of(
            "at", AttributeValue.fromS("LOCKER"),
            "note", AttributeValue.fromS("left"),
            "code", AttributeValue.fromN("7"));

    private Crates() {}

    static Map<String, Runnable> trips() {
        return Map.of(
                "a kind in two parts", Crates::parts,
                "a document of an unknown kind", Crates::unknown);
    }

    private static void parts() {
        Vase vase = new Vase("p-1", 3, new Place.Door("Kramgasse"));
        Option<Schema<Fragile>> fragile = Crate_.SCHEMA.schemaOf(Crate_Fragile_.key("p-1"));
        Option<Schema<Heavy>> heavy = Crate_.SCHEMA.schemaOf(Crate_Heavy_.key("p-1"));

        assertThat(Crate_.SCHEMA.decode(Crate_.SCHEMA.encode(vase))).isEqualTo(Either.right(vase));
        assertThat(Crate_.SCHEMA.schemaOf(Crate_Vase_.key("p-1"))).contains(Crate_Vase_.SCHEMA);
        assertThat(fragile.get().kinds()).asString().contains("type in [GLASS, VASE]");
        assertThat(heavy.get().kinds()).asString().contains("type in [VASE]");
        assertThat(heavy.get().decode(Crate_.SCHEMA.encode(vase))).isEqualTo(Either.right(vase));
    }

    private static void unknown() {
        Glass glass = new Glass("p-2", new Place.Elsewhere(
                "left", Map.of("at", AttributeValue.fromS("LOCKER"), "code", AttributeValue.fromN("7"))));
        Map<String, AttributeValue> stored = Map.of(
                "type", AttributeValue.fromS("GLASS"),
                "crateId", AttributeValue.fromS("p-2"),
                "to", AttributeValue.fromM(UNKNOWN));

        assertThat(Crate_.SCHEMA.decode(stored)).isEqualTo(Either.right((Crate) glass));
        assertThat(Crate_.SCHEMA.encode(glass)).isEqualTo(stored);
    }
}
