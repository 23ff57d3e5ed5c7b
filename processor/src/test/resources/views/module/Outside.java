package outside;

import inside.Inside;
import io.github.dynalect.annotation.ViewOf;

/** What others see of it, though they do not see it. */
@SuppressWarnings("exports")
@ViewOf(Inside.class)
public record Outside(String id) {}
