package io.github.dynalect.examples.comingfrom;

/** How a {@link Loan} stands. */
public enum LoanStatus {
    OUT,
    BACK
}
