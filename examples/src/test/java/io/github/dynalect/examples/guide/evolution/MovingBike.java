package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;

/** A bicycle while its model moves into another attribute. */
// @start region=model
@DynamoItem(table = "bikes")
record MovingBike(@PartitionKey String bikeId, Option<String> model, Option<String> label, int gears) {
    static MovingBike of(String bikeId, String called, int gears) {
        return new MovingBike(bikeId, Option.some(called), Option.some(called), gears); // both
    }

    String called() {
        return model.orElse(label).get(); // older code writes the model alone
    }
}
// @end
