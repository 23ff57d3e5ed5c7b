package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** An item of a table that Dynantic reads and writes, too. */
// @start region=model
@DynamoItem(table = "users")
record Customer(
        @PartitionKey String id,
        @SortKey String email,
        String name,
        @ConvertedBy(StatusValue.class) Status status, // by value, and not by name
        @ConvertedBy(PythonTime.class) Instant joined, // in the form that is there already
        BigDecimal balance,
        Set<String> tags,
        @StoredName("temporary_code") Option<String> code) {}
// @end
