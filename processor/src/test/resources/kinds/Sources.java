package kinds;

import io.github.dynalect.annotation.StoredName;

/** Two declarations of one accessor, of which the narrower one says what it is. */
interface Sources {
    interface Any {
        Object source();
    }

    interface Text {
        @StoredName("s")
        String source();
    }
}
