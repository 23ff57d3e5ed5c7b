package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.untyped;

import io.github.dynalect.expression.Condition;

/** The accepted paths, each in the condition that something is there, as a user writes them. */
final class PathLines {
    private PathLines() {}

    static Condition<Object> line(int id) {
        return switch (id) {
            case 1 -> integer("foo").exists();
            case 2 -> untyped("foo").key("foo").exists();
            case 5 -> untyped("names").at(10).exists();
            case 6 -> untyped("names").at(10).key("address").exists();
            case 7 -> untyped("map").key("names").at(10).key("address").exists();
            case 10 -> untyped("a").at(0).key("b").exists();
            case 11 -> untyped("a").at(0).at(1).exists();
            case 12 -> untyped("a").at(9).exists();
            case 15 -> untyped("foo.bar").at(0).exists();
            case 16 -> untyped("foo.bar").at(0).key("abc123").exists();
            case 17 -> untyped("a").key("b").exists();
            case 21 -> integer("#foo").exists();
            case 22 -> integer("0").exists();
            default -> throw new AssertionError("no line for vector " + id);
        };
    }
}
