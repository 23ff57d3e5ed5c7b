package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import java.math.BigDecimal;
import java.util.List;

/** An item that holds documents of several kinds. */
// @start region=model
@DynamoItem(table = "purchases")
record Purchase(@PartitionKey String purchaseId, Payment payment) {
    @DynamoDocument
    @Discriminator("by")
    sealed interface Payment {
        BigDecimal amount();

        @Subtype("CARD")
        record Card(BigDecimal amount, String number) implements Payment {}

        @Subtype("PARTS")
        record Parts(BigDecimal amount, List<Payment> parts) implements Payment {}
    }
}
// @end
