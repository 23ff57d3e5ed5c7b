package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;

/** An item of a table that DynamoDBMapper reads and writes, too. */
// @start region=model
@DynamoItem(table = "loans")
record Loan(
        @PartitionKey String reader,
        @SortKey String book,
        LoanStatus status,
        int renewals,
        @ConvertedBy(OneOrZero.class) boolean reminded, // as DynamoDBMapper stores it
        @ConvertedBy(IsoMillis.class) Instant until, // to the millisecond
        @StoredName("n") Option<String> note,
        @Version long version) {}
// @end
