package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.Version;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A bicycle as the newer code knows it. */
// @start region=model
@DynamoItem(table = "bikes")
record NewerBike(
        @PartitionKey String bikeId,
        @StoredName("model") String make, // another name in Java, the same one in the table
        long gears, // a wider number is stored alike
        Option<String> note, // an item may lack it
        @WhenAbsent("CITY") Purpose purpose, // what it is where nothing is stored
        Set<String> tags, // nothing stored is the empty set
        @Version @WhenAbsent("0") long version,
        @Extra Map<String, AttributeValue> others) {} // what still newer code stores
// @end
