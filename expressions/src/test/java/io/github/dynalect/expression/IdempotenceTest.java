package io.github.dynalect.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which updates can be done twice; the table of the reference on retries, and what follows from it. */
class IdempotenceTest {
    interface Item {}

    private static final StringAttribute<Item> A = Attributes.string("a");
    private static final StringAttribute<Item> B = Attributes.string("b");
    private static final StringAttribute<Item> A_B = Attributes.string(Path.parse("a.b"));
    private static final NumberAttribute<Item, Integer> N = Attributes.integer("n");
    private static final NumberAttribute<Item, Integer> M = Attributes.integer("m");
    private static final SetAttribute<Item, String> TAGS = Attributes.stringSet("tags");
    private static final ListAttribute<Item, String, StringAttribute<Item>> LOG =
            Attributes.list(Path.of("log"), Codecs.string(), Attributes::string);
    private static final StringAttribute<Item> IN_LIST = Attributes.string(Path.parse("lines[0].text"));

    private static final SetAttribute<Item, String> IN_LIST_OF_SETS = Attributes.stringSet(Path.parse("sets[0]"));

    static Stream<Named<UpdateAction<Item>>> idempotent() {
        return Stream.of(
                Named.of("nothing", UpdateAction.none()),
                Named.of("SET a = :v", A.set("x")),
                Named.of("SET lines[0].text = :v", IN_LIST.set("x")),
                Named.of("SET a = b", A.set(B)),
                Named.of("SET n = m + :d", N.set(M.plus(1))),
                Named.of("SET a = if_not_exists(a, :v)", A.setIfAbsent("x")),
                Named.of("SET a = if_not_exists(b, :v)", A.set(B.orElse("x"))),
                Named.of("REMOVE a.b", A_B.remove()),
                Named.of("REMOVE lines[0].text", IN_LIST.remove()),
                Named.of("ADD tags :set", TAGS.add("x")),
                Named.of("DELETE tags :set", TAGS.delete("x")),
                Named.of("several of them", A.set("x").and(N.set(M)).and(TAGS.add("y"))));
    }

    static Stream<Named<UpdateAction<Item>>> notIdempotent() {
        return Stream.of(
                Named.of("SET n = n + :d", N.set(N.plus(1))),
                Named.of("SET n = n - :d", N.set(N.minus(1))),
                Named.of("SET n = if_not_exists(n, :z) + :d", N.set(N.orElse(0).plus(1))),
                Named.of("ADD n :d", N.add(1)),
                Named.of("SET log = list_append(log, :l)", LOG.append("x")),
                Named.of("SET log = list_append(:l, log)", LOG.prepend("x")),
                Named.of("REMOVE log[1]", LOG.at(1).remove()),
                Named.of("SET log[9] = :v", LOG.at(9).set("x")),
                Named.of("ADD sets[0] :set", IN_LIST_OF_SETS.add("x")),
                Named.of("DELETE sets[0] :set", IN_LIST_OF_SETS.delete("x")),
                Named.of("SET a = b, b = :v", A.set(B).and(B.set("x"))),
                Named.of("SET b = a.b, REMOVE a.b", B.set(A_B).and(A_B.remove())),
                Named.of("SET b = a, a.b = :v", B.set(A).and(A_B.set("x"))),
                Named.of(
                        "SET a = if_not_exists(a, b), b = :v",
                        A.set(A.orElse(B)).and(B.set("x"))),
                Named.of("one among others", A.set("x").and(N.add(1))));
    }

    @ParameterizedTest
    @MethodSource("idempotent")
    void can_be_done_twice(UpdateAction<Item> action) {
        assertThat(action.isIdempotent()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("notIdempotent")
    void cannot_be_done_twice(UpdateAction<Item> action) {
        assertThat(action.isIdempotent()).isFalse();
    }

    @Test
    void swapping_two_attributes_is_undone_by_the_second_time() {
        assertThat(A.set(B).and(B.set(A)).isIdempotent()).isFalse();
    }
}
