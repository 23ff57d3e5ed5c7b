package io.github.dynalect.examples.quickstart;

/**
 * Where a user lives: a document inside the item.
 *
 * @param city the city
 * @param zip its postal code
 */
public record Address(String city, String zip) {}
