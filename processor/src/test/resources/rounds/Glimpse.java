package rounds;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;

/** A view of an item that another processor writes. */
@ViewOf(LaterItem.class)
record Glimpse(String id, @PartAt("later.text") String text) {}
