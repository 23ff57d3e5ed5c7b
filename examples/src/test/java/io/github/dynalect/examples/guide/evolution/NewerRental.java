package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;

/** The same rental by its next key. */
// @start region=model
@DynamoItem(table = "rentals", partition = "PK")
@KeyTemplate(attribute = "PK", value = "BIKE#{bikeId}#{rentalId}")
record NewerRental(String rentalId, String bikeId) {}
// @end
