package io.github.dynalect.examples.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDbTest
class BoxOfficeTest {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Instant ONE = Instant.parse("2024-05-01T13:00:00Z");

    private final BoxOffice office;

    BoxOfficeTest(DynamoDbClient client, @FreshTable(partitionKey = "show", sortKey = "number") String table) {
        this.office = new BoxOffice(client, table);
    }

    @BeforeEach
    void seats_are_offered() {
        assertThat(office.offer(seat("A-01", 80)) && office.offer(seat("A-02", 70)) && office.offer(seat("B-01", 50)))
                .isTrue();
    }

    private static Seat seat(String number, int price) {
        return Seat.of("Hamlet", number, BigDecimal.valueOf(price));
    }

    private static Seat held(String number, String holder) {
        return Seat.held("Hamlet", number, holder, ONE);
    }

    @Test
    void a_seat_is_offered_once() {
        assertThat(office.offer(seat("A-01", 1))).isFalse();
        assertThat(office.look(seat("A-01", 1)).getPrice()).isEqualTo(BigDecimal.valueOf(80));
    }

    @Test
    void a_seat_is_held_while_it_is_free() {
        assertThat(office.hold(held("A-01", "ann"), NOON).get())
                .hasToString("A-01 at 80, held for ann until 2024-05-01T13:00:00Z");
        assertThat(office.hold(held("A-01", "ben"), NOON).getLeft().get())
                .as("the seat as it is")
                .hasToString("A-01 at 80, held for ann until 2024-05-01T13:00:00Z");
        assertThat(office.hold(held("A-01", "ben"), ONE).isLeft())
                .as("at one it is held still")
                .isTrue();
        assertThat(office.hold(held("A-01", "ben"), ONE.plusSeconds(1)).isRight())
                .isTrue();
    }

    @Test
    void a_seat_that_is_not_offered_cannot_be_held() {
        assertThat(office.hold(held("Z-99", "ann"), NOON)).isEqualTo(Either.left(Option.none()));
        assertThat(office.of("ann", NOON)).isEmpty();
    }

    @Test
    void two_seats_are_held_or_none() {
        office.hold(held("A-01", "ann"), NOON);

        assertThat(office.holdBoth(held("A-01", "ben"), held("A-02", "ben"), NOON))
                .isFalse();
        assertThat(office.of("ben", NOON)).isEmpty();
        assertThat(office.holdBoth(held("B-01", "ben"), held("A-02", "ben"), NOON))
                .isTrue();
        assertThat(office.of("ben", NOON)).extracting(Seat::getNumber).containsExactlyInAnyOrder("A-02", "B-01");
    }

    @Test
    void free_seats_are_found_by_row_and_price() {
        assertThat(office.free("Hamlet", "A", BigDecimal.valueOf(80), NOON))
                .extracting(Seat::getNumber)
                .containsExactly("A-02", "A-01");
        assertThat(office.free("Hamlet", "A", BigDecimal.valueOf(79), NOON))
                .extracting(Seat::getNumber)
                .containsExactly("A-02");
        office.hold(held("A-02", "ann"), NOON);
        assertThat(office.free("Hamlet", "A", BigDecimal.valueOf(79), NOON)).isEmpty();
    }

    @Test
    void the_seats_of_somebody_are_found_with_their_keys_only() {
        office.hold(held("A-02", "ann"), NOON);

        assertThat(office.of("ann", ONE)).singleElement().hasToString("A-02 at null");
        assertThat(office.of("ann", ONE.plusSeconds(1))).isEmpty();
    }

    @Test
    void a_seat_that_is_held_is_not_withdrawn() {
        office.hold(held("A-02", "ann"), NOON);

        assertThat(office.withdraw(seat("A-02", 70))).isFalse();
        assertThat(office.withdraw(seat("A-01", 80))).isTrue();
        assertThat(office.free("Hamlet", "A", BigDecimal.valueOf(80), ONE.plusSeconds(1)))
                .extracting(Seat::getNumber)
                .containsExactly("A-02");
    }

    @Test
    void an_update_expression_gives_a_bean() {
        office.look(seat("B-01", 50));

        assertThat(office.look(seat("B-01", 50))).hasToString("B-01 at 50, views 2");
    }
}
