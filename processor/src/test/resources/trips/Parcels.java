package trips;

import static org.assertj.core.api.Assertions.assertThat;

import golden.Parcel;
import golden.Parcel.Fragile;
import golden.Parcel.Glass;
import golden.Parcel.Heavy;
import golden.Parcel.Place;
import golden.Parcel.Vase;
import golden.Parcel_;
import golden.Parcel_Fragile_;
import golden.Parcel_Heavy_;
import golden.Parcel_Vase_;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds that two interfaces permit, and documents of a kind that nobody knows yet. */
final class Parcels {
    private static final Map<String, AttributeValue> UNKNOWN = Map.of(
            "at", AttributeValue.fromS("LOCKER"),
            "note", AttributeValue.fromS("left"),
            "code", AttributeValue.fromN("7"));

    private Parcels() {}

    static Map<String, Runnable> trips() {
        return Map.of(
                "a kind in two parts", Parcels::parts,
                "a document of an unknown kind", Parcels::unknown);
    }

    private static void parts() {
        Vase vase = new Vase("p-1", 3, new Place.Door("Kramgasse"));
        Option<Schema<Fragile>> fragile = Parcel_.SCHEMA.schemaOf(Parcel_Fragile_.key("p-1"));
        Option<Schema<Heavy>> heavy = Parcel_.SCHEMA.schemaOf(Parcel_Heavy_.key("p-1"));

        assertThat(Parcel_.SCHEMA.decode(Parcel_.SCHEMA.encode(vase))).isEqualTo(Either.right(vase));
        assertThat(Parcel_.SCHEMA.schemaOf(Parcel_Vase_.key("p-1"))).contains(Parcel_Vase_.SCHEMA);
        assertThat(fragile.get().kinds()).asString().contains("type in [GLASS, VASE]");
        assertThat(heavy.get().kinds()).asString().contains("type in [VASE]");
        assertThat(heavy.get().decode(Parcel_.SCHEMA.encode(vase))).isEqualTo(Either.right(vase));
    }

    private static void unknown() {
        Glass glass = new Glass("p-2", new Place.Elsewhere(
                "left", Map.of("at", AttributeValue.fromS("LOCKER"), "code", AttributeValue.fromN("7"))));
        Map<String, AttributeValue> stored = Map.of(
                "type", AttributeValue.fromS("GLASS"),
                "parcelId", AttributeValue.fromS("p-2"),
                "to", AttributeValue.fromM(UNKNOWN));

        assertThat(Parcel_.SCHEMA.decode(stored)).isEqualTo(Either.right((Parcel) glass));
        assertThat(Parcel_.SCHEMA.encode(glass)).isEqualTo(stored);
    }
}
