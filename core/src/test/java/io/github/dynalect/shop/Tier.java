package io.github.dynalect.shop;

/** How dear a customer is. */
public enum Tier {
    BASIC,
    GOLD
}
