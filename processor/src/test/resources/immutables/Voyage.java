package immutables;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A round trip of each kind of boat, and the keys that tell them. */
final class Voyage {
    private Voyage() {}

    static void run() {
        trip(ImmutableSail.builder().boatId("b-1").masts(3).build());
        trip(ImmutableMotor.builder()
                .boatId("b-2")
                .engine(ImmutableDiesel.builder().litres(2).build())
                .build());
        trip(ImmutableMotor.builder()
                .boatId("b-3")
                .engine(ImmutableOther.builder()
                        .rest(Map.of("by", AttributeValue.fromS("STEAM"), "coal", AttributeValue.fromN("7")))
                        .build())
                .build());
        trip(ImmutableRaft.builder()
                .boatId("b-4")
                .rest(Map.of("logs", AttributeValue.fromN("9")))
                .build());
        assertThat(Boat_.SCHEMA.schemaOf(Boat_Driven_.key("b-2")).get().kinds())
                .hasToString("Some(type in [MOTOR])");
        assertThat(Boat_.SCHEMA.schemaOf(Boat_Raft_.key("b-4"))).contains(Boat_Raft_.SCHEMA);
    }

    private static void trip(Boat boat) {
        assertThat(Boat_.SCHEMA.decode(Boat_.SCHEMA.encode(boat))).isEqualTo(Either.right(boat));
    }
}
