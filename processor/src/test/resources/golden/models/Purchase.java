package golden;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import io.vavr.control.Option;
import java.util.List;

/** Holds documents of several kinds. */
@DynamoItem(table = "purchases")
public record Purchase(@PartitionKey String purchaseId, Payment payment, List<Payment> refunds) {
    /** A document of several kinds. */
    @DynamoDocument
    @Discriminator("by")
    public sealed interface Payment {
        int amount();

        /** By a card. */
        @Subtype("CARD")
        record Card(int amount, String number) implements Payment {}

        /** In several parts, each a payment. */
        @Subtype("PARTS")
        record Parts(int amount, List<Payment> parts, Option<Payment> rest) implements Payment {}

        /** In some other way. */
        @FallbackSubtype
        record Other(int amount, Option<String> by) implements Payment {}
    }
}
