package io.github.dynalect.movie;

/** Another item type, to which the attributes of a movie do not belong. */
public final class Book {
    private Book() {}
}
