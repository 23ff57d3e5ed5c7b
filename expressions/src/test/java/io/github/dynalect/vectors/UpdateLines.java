package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.list;
import static io.github.dynalect.attribute.Attributes.string;
import static io.github.dynalect.attribute.Attributes.stringSet;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import java.util.List;

/** The accepted updates, as a user writes them. */
final class UpdateLines {
    private static final NumberAttribute<Object, Integer> foo = integer("foo");
    private static final NumberAttribute<Object, Integer> bar = integer("bar");
    private static final NumberAttribute<Object, Integer> baz = integer("baz");
    private static final NumberAttribute<Object, Integer> n = integer("n");
    private static final SetAttribute<Object, String> s = stringSet("s");
    private static final ListAttribute<Object, Integer, NumberAttribute<Object, Integer>> foos = numbers("foo");
    private static final ListAttribute<Object, Integer, NumberAttribute<Object, Integer>> bars = numbers("bar");
    private static final ListAttribute<Object, String, StringAttribute<Object>> l =
            list(Path.of("l"), Codecs.string(), Attributes::string);

    private UpdateLines() {}

    static UpdateAction<Object> line(int id) {
        return switch (id) {
            case 200 -> foo.set(5);
            case 201 -> foo.set(5).and(bar.set(6)).and(string("baz").set("qux"));
            case 202 -> integer("a").set(1).and(integer("b").set(1));
            case 205 -> foo.set(bar.minus(baz));
            case 206 -> foo.untyped().set(Given.number(5).plus(bar));
            case 207 -> foo.set(bar.subtractedFrom(5));
            case 210 -> foos.appendAll(List.of(1, 2, 3));
            case 211 -> foos.set(bars.precededBy(List.of(1, 2, 3)));
            case 212 -> foos.set(foos.followedBy(bars));
            case 215 -> foo.setIfAbsent(5);
            case 216 -> foo.set(bar.orElse(baz));
            case 217 -> n.set(n.orElse(0).plus(1));
            case 220 -> foo.remove().and(bar.remove());
            case 221 -> l.at(0).remove().and(l.at(1).remove());
            case 222 -> integer("nope").remove();
            case 225 -> at(Path.of("m").child("n")).add(1);
            case 226 -> s.delete("a");
            case 227 -> s.delete("a", "b");
            case 230 -> l.append("c").and(string("w").set("mist"));
            case 231 -> n.add(10).and(s.add("x"));
            case 232 ->
                at(Path.of("middle").child("inner").child("session"))
                        .set(1)
                        .and(at(Path.of("middle").child("list").at(1)).set(2));
            case 235 -> foo.set(bar.plus(1));
            case 236 -> foo.set(bar.plus(baz));
            case 252 ->
                at(Path.of("m").child("x"))
                        .set(1)
                        .and(at(Path.of("m").child("y")).set(2));
            default -> throw new AssertionError("no line for vector " + id);
        };
    }

    private static NumberAttribute<Object, Integer> at(Path path) {
        return integer(path);
    }

    private static ListAttribute<Object, Integer, NumberAttribute<Object, Integer>> numbers(String name) {
        return list(Path.of(name), Codecs.integer(), UpdateLines::at);
    }
}
