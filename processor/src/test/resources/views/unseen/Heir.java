package unseen.views;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import unseen.items.Base;

class Heir extends Base {
    @ViewOf(Base.Hidden.class)
    record OfHidden(String id) {}

    @ViewOf(Base.Open.class)
    record ThroughHidden(
            String id,
            @PartAt("inner.text") String text) {}
}
