package io.github.dynalect.examples.orders.web;

import io.github.dynalect.examples.orders.domain.Line;
import io.vavr.collection.Vector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The bodies of requests, with what is asked of them before the domain sees them. */
final class Requests {
    /** What orders, products, payments and parcels are known by: it fits into URLs, keys and logs. */
    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private Requests() {}

    record NewOrder(@NotEmpty @Size(max = 50) List<@NotNull @Valid NewLine> lines) {
        Vector<Line> toLines() {
            return Vector.ofAll(lines).map(line -> new Line(line.product(), line.quantity(), line.priceInCents()));
        }
    }

    record NewLine(
            @NotNull @Pattern(regexp = ID) String product,
            @NotNull @Min(1) @Max(1_000) Integer quantity,
            @NotNull @Min(0) @Max(100_000_000) Long priceInCents) {}

    record Payment(@NotNull @Pattern(regexp = ID) String payment) {}

    record Shipment(@NotNull @Pattern(regexp = ID) String parcel) {}
}
