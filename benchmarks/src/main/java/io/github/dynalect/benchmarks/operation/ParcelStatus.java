package io.github.dynalect.benchmarks.operation;

/** Where a parcel is on its way. */
public enum ParcelStatus {
    /** It lies at the depot. */
    STORED,
    /** Somebody carries it. */
    UNDERWAY,
    /** It has arrived. */
    DELIVERED
}
