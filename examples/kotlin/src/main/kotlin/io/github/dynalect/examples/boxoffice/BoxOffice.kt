package io.github.dynalect.examples.boxoffice

import io.github.dynalect.examples.boxoffice.Show_.note
import io.github.dynalect.examples.boxoffice.Show_.price
import io.github.dynalect.examples.boxoffice.Show_.sale
import io.github.dynalect.examples.boxoffice.Show_.seatsLeft
import io.github.dynalect.examples.boxoffice.Show_.tags
import io.github.dynalect.expression.Condition
import io.github.dynalect.operation.Page
import io.github.dynalect.operation.TransactionCancelled
import io.github.dynalect.table.Dynalect
import io.github.dynalect.table.Table
import java.math.BigDecimal
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.future.await

/** What comes of the wish for a ticket. */
sealed interface Answer {
    data class Sold(val ticket: Ticket) : Answer

    /** Somebody else has it. */
    data class SeatTaken(val seat: String) : Answer

    /** The show is sold out or closed: as it is at this moment. */
    data class NotOnSale(val show: Show) : Answer

    data object NoSuchShow : Answer

    /** Another transaction was in the way, again and again. */
    data object Busy : Answer
}

/** A box office: it announces shows and sells the tickets. */
class BoxOffice(
    private val dynalect: Dynalect,
    private val shows: Table<Show>,
    private val tickets: Table<Ticket>,
) {
    /** Whether it is a new show. */
    fun announce(show: Show): Boolean = shows.put(show).ifAbsent().attempt().isRight

    fun find(showId: String): Show? = shows.get(Show_.key(showId)).execute().orNull

    /** The shows that have seats left, and are not dearer than that. */
    fun onSale(atMost: BigDecimal? = null): List<Show> {
        val available = sale.eq(Sale.OPEN).and(seatsLeft.gt(0))
        val affordable = atMost?.let(price::le) ?: Condition.always()
        return shows.scan().filter(available).filter(affordable).all()
    }

    /**
     * Lowers the price of a show that is on sale, and says what has come of it. If the answer is
     * lost, the SDK sends it again, and the price may be lowered twice: exactlyOnce(token) is the
     * word against that.
     */
    fun lower(showId: String, by: BigDecimal): String =
        shows
            .update(Show_.key(showId))
            .set(price, price - by)
            .add(tags, "reduced")
            .remove(note)
            .onlyIf(sale.eq(Sale.OPEN).and(price.gt(by)))
            .attempt()
            .fold(
                { failed ->
                    failed.fold(
                        { "there is no such show" },
                        { refused -> "it stays at ${refused.current().get().price}" },
                    )
                },
                { show -> "${show.title} is ${show.price} now" },
            )

    /** Sells a seat, if it is free and the show is on sale: both or nothing. */
    fun sell(ticket: Ticket): Answer {
        val seat = tickets.put(ticket).ifAbsent()
        val count =
            shows
                .update(Show_.key(ticket.showId))
                .set(seatsLeft, seatsLeft - 1)
                .onlyIf(sale.eq(Sale.OPEN).and(seatsLeft.gt(0)))

        fun why(cancelled: TransactionCancelled): Answer {
            val taken = cancelled.reasonFor(seat).flatMap { it.failed }
            val closed = cancelled.reasonFor(count).flatMap { it.failed }
            return when {
                taken.isDefined -> Answer.SeatTaken(ticket.seat)
                else ->
                    closed.orNull?.fold(
                        { Answer.NoSuchShow },
                        { refused -> Answer.NotOnSale(refused.current().get()) },
                    ) ?: Answer.Busy
            }
        }

        return dynalect.transactWrite(seat, count).attempt().fold(::why) { Answer.Sold(ticket) }
    }

    /**
     * The tickets of a row, in the order of the seats; each page is asked for when the one before
     * is used up.
     */
    fun tickets(showId: String, row: String): Sequence<Ticket> {
        val query = tickets.query(Ticket_.partition(showId).sortBeginsWith(row)).limit(10)
        fun after(page: Page<Ticket>): Page<Ticket>? =
            page.next.orNull?.let { query.after(page.next).page() }
        return generateSequence(query.page(), ::after).flatMap { it.rows }
    }

    /** The seats that are left of some shows, all asked for at once. */
    suspend fun seatsLeft(showIds: Collection<String>): Map<String, Int> = coroutineScope {
        showIds
            .map { id -> async { shows.get(Show_.key(id)).executeAsync().await().orNull } }
            .awaitAll()
            .filterNotNull()
            .associate { show -> show.showId to show.seatsLeft }
    }
}
