package same;

import first.Place;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;

/** In a package that the other module has, too. */
@DynamoItem(table = "second")
record Same(@PartitionKey String id, Place place, Part part) {
    @DynamoDocument
    record Part(int number) {}

    /** Of an item of this module. */
    @ViewOf(Same.class)
    record Own(@PartAt("part.number") int number) {}

    /** Of an item of the other module. */
    @ViewOf(Place.Visit.class)
    record Other(@PartAt("place.inner.number") int number) {}
}
