package golden;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.util.Optional;

/** A view: parts of the item, parts of a document in it, and absent ones in either form. */
@ViewOf(User.class)
public record Contact(
        String name,
        @PartAt("address.city") String city,
        @PartAt("address.floor") Optional<String> floor,
        Option<Integer> age,
        @PartAt("temporaryCode") Optional<String> code) {}
