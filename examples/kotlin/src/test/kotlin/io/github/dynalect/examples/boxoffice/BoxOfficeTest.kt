package io.github.dynalect.examples.boxoffice

import io.github.dynalect.table.Dynalect
import io.github.dynalect.testing.DynamoDbTest
import io.github.dynalect.testing.FreshTable
import io.vavr.control.Option
import java.math.BigDecimal
import java.time.Instant
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient

@DynamoDbTest
internal class BoxOfficeTest(
    client: DynamoDbAsyncClient,
    @FreshTable(partitionKey = "showId") shows: String,
    @FreshTable(partitionKey = "showId", sortKey = "seat") tickets: String,
) {
    private val dynalect = Dynalect.create(client)
    private val office =
        BoxOffice(
            dynalect,
            dynalect.table(Show_.SCHEMA).named(shows),
            dynalect.table(Ticket_.SCHEMA).named(tickets),
        )

    @Test
    fun a_show_is_announced_once() {
        assertThat(office.announce(show("hamlet"))).isTrue()
        assertThat(office.announce(show("hamlet"))).isFalse()
    }

    @Test
    fun a_show_that_is_not_there_is_null() {
        assertThat(office.find("hamlet")).isNull()
    }

    @Test
    fun on_sale_is_what_is_open_and_has_seats_and_costs_no_more() {
        office.announce(show("open"))
        office.announce(show("closed", sale = Sale.CLOSED))
        office.announce(show("sold-out", seatsLeft = 0))
        office.announce(show("dear", price = 200))

        assertThat(office.onSale().map(Show::showId)).containsExactlyInAnyOrder("open", "dear")
        assertThat(office.onSale(atMost = BigDecimal(100)).map(Show::showId))
            .containsExactly("open")
    }

    @Test
    fun a_price_is_lowered_with_all_that_goes_with_it() {
        office.announce(show("hamlet", price = 40))

        assertThat(office.lower("hamlet", BigDecimal(15))).isEqualTo("hamlet is 25 now")
        assertThat(office.find("hamlet"))
            .isEqualTo(
                Show(
                    "hamlet",
                    "hamlet",
                    Sale.OPEN,
                    3,
                    BigDecimal(25),
                    setOf("reduced"),
                    Option.none(),
                )
            )
    }

    @Test
    fun a_price_that_cannot_be_lowered_stays() {
        office.announce(show("hamlet", price = 10))

        assertThat(office.lower("hamlet", BigDecimal(15))).isEqualTo("it stays at 10")
        assertThat(office.lower("macbeth", BigDecimal(15))).isEqualTo("there is no such show")
    }

    @Test
    fun a_seat_is_sold_once() {
        office.announce(show("hamlet", seatsLeft = 2))

        assertThat(office.sell(ticket("A1"))).isEqualTo(Answer.Sold(ticket("A1")))
        assertThat(office.sell(ticket("A1"))).isEqualTo(Answer.SeatTaken("A1"))
        assertThat(office.find("hamlet")?.seatsLeft).isEqualTo(1)
    }

    @Test
    fun no_seat_is_sold_of_a_show_that_has_none_left_or_is_closed_or_not_there() {
        office.announce(show("hamlet", seatsLeft = 0))
        office.announce(show("macbeth", sale = Sale.CLOSED))

        assertThat(office.sell(ticket("A1")))
            .isEqualTo(Answer.NotOnSale(show("hamlet", seatsLeft = 0)))
        assertThat(office.sell(ticket("A1", "macbeth")))
            .isEqualTo(Answer.NotOnSale(show("macbeth", sale = Sale.CLOSED)))
        assertThat(office.sell(ticket("A1", "othello"))).isEqualTo(Answer.NoSuchShow)
    }

    @Test
    fun the_tickets_of_a_row_come_page_by_page() {
        office.announce(show("hamlet", seatsLeft = 50))
        val row = (10..34).map { "A$it" }
        (row + "B10").forEach { office.sell(ticket(it)) }

        assertThat(office.tickets("hamlet", "A").map(Ticket::seat).toList()).isEqualTo(row)
        assertThat(office.tickets("hamlet", "C").toList()).isEmpty()
    }

    @Test
    fun the_seats_that_are_left_are_told_of_the_shows_that_there_are() {
        office.announce(show("hamlet", seatsLeft = 5))
        office.announce(show("macbeth", seatsLeft = 7))

        val left = runBlocking { office.seatsLeft(listOf("hamlet", "macbeth", "othello")) }

        assertThat(left).isEqualTo(mapOf("hamlet" to 5, "macbeth" to 7))
    }

    private fun show(id: String, sale: Sale = Sale.OPEN, seatsLeft: Int = 3, price: Int = 30) =
        Show(id, id, sale, seatsLeft, BigDecimal(price), setOf(), Option.some("in English"))

    private fun ticket(seat: String, show: String = "hamlet") =
        Ticket(show, seat, "Ann", Instant.parse("2024-01-31T19:00:00Z"))
}
