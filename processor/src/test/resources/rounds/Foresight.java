package rounds;

import io.github.dynalect.annotation.ViewOf;

/** A view of an item that inherits from an interface which another processor writes. */
@ViewOf(Inheriting.class)
record Foresight(String later) {}
