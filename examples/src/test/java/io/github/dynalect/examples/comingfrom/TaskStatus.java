package io.github.dynalect.examples.comingfrom;

/** How far a {@link Task} is. */
public enum TaskStatus {
    OPEN,
    DONE
}
