package immutables;

import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

/** What a parcel inherits. */
interface Sent {
    interface Tracked {
        @PartitionKey
        String parcelId();

        String owner();

        String origin();
    }

    interface Owned {
        String parcelId();

        @StoredName("o")
        String owner();
    }

    /** Has a body for what another only declares. */
    abstract class Here {
        public String origin() {
            return "Bern";
        }
    }
}
