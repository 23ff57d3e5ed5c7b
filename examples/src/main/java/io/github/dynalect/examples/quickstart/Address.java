package io.github.dynalect.examples.quickstart;

import io.github.dynalect.annotation.DynamoDocument;

/**
 * Where a user lives: a document inside the item.
 *
 * @param city the city
 * @param zip its postal code
 */
// @start region=document
@DynamoDocument
public record Address(String city, String zip) {}
// @end
