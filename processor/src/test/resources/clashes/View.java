package clashes;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;

/** A view of that name. */
@ViewOf(Item.class)
public record View(Integer id, @PartAt("schema.text") String item, Key key) {}
