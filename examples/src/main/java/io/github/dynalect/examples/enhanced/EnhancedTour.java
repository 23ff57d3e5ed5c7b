package io.github.dynalect.examples.enhanced;

import io.github.dynalect.testing.DynamoDbServer;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;

/** A walk through requests of the Enhanced client whose expressions are Dynalect's, against a DynamoDB that this program starts. */
public final class EnhancedTour {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Instant ONE = Instant.parse("2024-05-01T13:00:00Z");
    private static final Instant TWO = Instant.parse("2024-05-01T14:00:00Z");

    private final BoxOffice office;
    private final PrintStream out;

    private EnhancedTour(BoxOffice office, PrintStream out) {
        this.office = office;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        BoxOffice office = new BoxOffice(server.client(), "seats");
        office.open();
        new EnhancedTour(office, out).takeAllSteps();
        office.close();
    }

    private void takeAllSteps() {
        tell("put, if absent: A-01", office.offer(seat("A-01", 80)));
        tell("put, if absent: A-01 again", office.offer(seat("A-01", 1)));
        tell("put, if absent: A-02 and B-01", office.offer(seat("A-02", 70)) && office.offer(seat("B-01", 50)));
        tell("update, if free: A-01 for ann until one", hold(held("A-01", "ann", ONE)));
        tell("update, if free: A-01 for ben, at noon", hold(held("A-01", "ben", TWO)));
        tell("query: row A, 75 at most, free at noon", office.free("Hamlet", "A", BigDecimal.valueOf(75), NOON));
        tell("transaction: A-01 and A-02 for ben, at noon", holdBoth(NOON));
        tell("transaction: A-01 and A-02 for ben, after one", holdBoth(ONE.plusSeconds(1)));
        tell("scan: the seats held for ben, keys only", office.of("ben", ONE));
        tell("delete, if nobody holds it: A-01", office.withdraw(seat("A-01", 80)));
        tell("delete, if nobody holds it: B-01", office.withdraw(seat("B-01", 50)));
        tell("update expression, by the client beside: A-01", office.look(seat("A-01", 80)));
    }

    private String hold(Seat seat) {
        return office.hold(seat, NOON)
                .fold(
                        refused -> refused.fold(() -> "there is no such seat", there -> "refused: " + there),
                        after -> "done: " + after);
    }

    private boolean holdBoth(Instant now) {
        return office.holdBoth(held("A-01", "ben", TWO), held("A-02", "ben", TWO), now);
    }

    private static Seat seat(String number, int price) {
        return Seat.of("Hamlet", number, BigDecimal.valueOf(price));
    }

    private static Seat held(String number, String holder, Instant until) {
        return Seat.held("Hamlet", number, holder, until);
    }

    private void tell(String step, Object result) {
        out.println(step + " -> " + result);
    }
}
