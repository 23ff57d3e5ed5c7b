package io.github.dynalect.processor.declaration;

/** A place in the user's source where a message can stand. Only the reader knows what it is to the compiler. */
public interface Place {
    /** Reports an error here. */
    void report(String message);
}
