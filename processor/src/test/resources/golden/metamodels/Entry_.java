package golden;

import io.github.dynalect.schema.View;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Entry}: how it is read from stored items. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Entry_ {
    /** The part of each {@link Ticket} that {@link Entry} has. */
    public static final View<Ticket, Entry> SCHEMA = View.of(
                    Ticket_.venue,
                    Ticket_.seat,
                    Ticket_.price,
                    Ticket_.expiresAt,
                    Ticket_.status,
                    Ticket_.visits,
                    Ticket_.holder,
                    Ticket_.schema)
            .build(item -> new Entry(
                    item.get(Ticket_.venue),
                    item.get(Ticket_.seat),
                    item.get(Ticket_.price),
                    item.get(Ticket_.expiresAt),
                    item.get(Ticket_.status),
                    item.get(Ticket_.visits),
                    item.find(Ticket_.holder),
                    item.find(Ticket_.holder),
                    item.get(Ticket_.schema)));

    private Entry_() {}
}
