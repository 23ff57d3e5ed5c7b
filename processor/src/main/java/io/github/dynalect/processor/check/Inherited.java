package io.github.dynalect.processor.check;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** The methods without parameters that the words for documents inherit. */
final class Inherited {
    static final Set<String> METHODS = HashSet.of(
            "path",
            "codec",
            "untyped",
            "operand",
            "setValue",
            "exists",
            "notExists",
            "remove",
            "size",
            "toString",
            "hashCode",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private Inherited() {}
}
