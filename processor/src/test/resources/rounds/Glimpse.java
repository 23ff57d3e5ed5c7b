package rounds;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;

/** A view of an item that another processor writes, as it does the name of a place in it. */
@ViewOf(LaterItem.class)
record Glimpse(String id, @PartAt(LaterNames.PLACE) String text) {}
