package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;

/** A rental by its first key. */
// @start region=model
@DynamoItem(table = "rentals", partition = "PK")
@KeyTemplate(attribute = "PK", value = "RENTAL#{rentalId}")
record Rental(String rentalId, String bikeId) {}
// @end
