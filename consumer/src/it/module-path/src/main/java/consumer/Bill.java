package consumer;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** What the cashier sees of a guest. */
@ViewOf(Guest.class)
public record Bill(String name, @PartAt("bill") BigDecimal total, @PartAt("home.city") Option<String> city) {}
