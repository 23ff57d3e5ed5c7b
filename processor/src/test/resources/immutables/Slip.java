package immutables;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import java.util.Optional;
import org.immutables.value.Value;

/** A view of Immutables, of an item of Immutables. */
@Value.Immutable
@ViewOf(Order.class)
public interface Slip {
    String customerId();

    @PartAt("number")
    long position();

    Optional<String> note();

    int priority();

    @Value.Derived
    default String title() {
        return customerId() + "/" + position();
    }
}
