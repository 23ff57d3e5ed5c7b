package io.github.dynalect.operation;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** The rows of a pull one after the other, for a caller who waits for them. */
final class Pulled<R> implements Iterator<R> {
    private final Pull<R> pull;
    private final Queue<R> taken = new ArrayDeque<>();

    Pulled(Pull<R> pull) {
        this.pull = pull;
    }

    @Override
    public boolean hasNext() {
        while (taken.isEmpty() && !pull.isOver()) {
            try {
                Futures.joined(pull.next()).forEach(taken::addAll);
            } catch (RuntimeException e) {
                pull.cancel();
                throw e;
            }
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
