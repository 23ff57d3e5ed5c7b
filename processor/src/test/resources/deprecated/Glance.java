package deprecated;

import io.github.dynalect.annotation.ViewOf;

/** Of what is deprecated. */
@SuppressWarnings("deprecation")
@ViewOf(Older.class)
public record Glance(String id) {}
