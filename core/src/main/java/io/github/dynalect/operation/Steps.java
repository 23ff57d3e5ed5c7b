package io.github.dynalect.operation;

import io.github.dynalect.operation.Walk.Step;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** The rows of a reading one after the other: the next request is sent when the rows of the one before are taken. */
final class Steps<R> implements Iterator<R> {
    private final Queue<R> taken = new ArrayDeque<>();
    private Walk<?, R> walk;

    Steps(Walk<?, R> walk) {
        this.walk = walk;
    }

    @Override
    public boolean hasNext() {
        while (taken.isEmpty() && walk.goesOn()) {
            Step<?, R> step = walk.send();
            taken.addAll(step.rows());
            walk = step.walk();
        }
        return !taken.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return taken.remove();
    }
}
