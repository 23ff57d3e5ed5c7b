package io.github.dynalect.examples.boxoffice

import io.github.dynalect.table.Dynalect
import io.github.dynalect.testing.DynamoDbServer
import io.vavr.control.Option
import java.math.BigDecimal
import java.time.Instant
import kotlinx.coroutines.runBlocking

/** Starts a server, sells some tickets, and ends the server. */
fun main() {
    DynamoDbServer.start().use { server -> evening(server).forEach(::println) }
}

/** One evening at the box office, and what is told of it, line by line. */
internal fun evening(server: DynamoDbServer): List<String> {
    val dynalect = Dynalect.create(server.asyncClient())
    val shows = dynalect.table(Show_.SCHEMA)
    val tickets = dynalect.table(Ticket_.SCHEMA)
    shows.createTable().execute()
    tickets.createTable().execute()
    val office = BoxOffice(dynalect, shows, tickets)

    val hamlet =
        Show("hamlet", "Hamlet", Sale.OPEN, 2, BigDecimal(40), setOf(), Option.some("in English"))
    fun ticket(seat: String, holder: String) =
        Ticket("hamlet", seat, holder, Instant.parse("2024-01-31T19:00:00Z"))

    val told =
        listOf(
            "announced: ${office.announce(hamlet)}, and again: ${office.announce(hamlet)}",
            office.lower("hamlet", BigDecimal(15)),
            office.lower("hamlet", BigDecimal(25)),
            office.lower("macbeth", BigDecimal(1)),
            "on sale: ${office.onSale(atMost = BigDecimal(30)).map(Show::title)}",
            "${office.sell(ticket("A1", "Ann"))}",
            "${office.sell(ticket("A1", "Ben"))}",
            "${office.sell(ticket("B7", "Ben"))}",
            "${office.sell(ticket("B8", "Cem"))}",
            "row A: ${office.tickets("hamlet", "A").map(Ticket::holder).toList()}",
            "left: ${runBlocking { office.seatsLeft(listOf("hamlet", "macbeth")) }}",
            "not there: ${office.find("macbeth")?.title}",
        )
    tickets.deleteTable("tickets").execute()
    shows.deleteTable("shows").execute()
    return told
}
