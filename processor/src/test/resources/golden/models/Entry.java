package golden;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.time.Instant;

/** A view of an item that says much of how it is stored: all of that is the item's. */
@ViewOf(Ticket.class)
public record Entry(
        String venue,
        Long seat,
        Money price,
        Instant expiresAt,
        UserStatus status,
        Short visits,
        Option<String> holder,
        @PartAt("holder") Option<String> again,
        @PartAt("SCHEMA") String scheme) {}
