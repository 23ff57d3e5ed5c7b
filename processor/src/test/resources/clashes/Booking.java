package clashes;

import io.github.dynalect.annotation.ViewOf;

/** A view with the name of its item, which is of a package with the name of a parameter. */
@ViewOf(item.Booking.class)
public record Booking(String id) {}
