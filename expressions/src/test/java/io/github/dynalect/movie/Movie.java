package io.github.dynalect.movie;

/** The item type of the tests of expressions: a mark only, for nothing here is stored as a record. */
public final class Movie {
    private Movie() {}
}
