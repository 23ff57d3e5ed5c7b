package io.github.dynalect.server;

import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What conditions mean, asked of the server itself. The letters in the names are those of the observed behaviours. */
@DynamoDbTest
class ConditionsOnServerTest {
    private final NumberAttribute<Movie, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Movie, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Movie, Integer> c = Attributes.integer("c");
    private final NumberAttribute<Movie, Integer> q = Attributes.integer("q");
    private final NumberAttribute<Movie, Integer> z = Attributes.integer("z");
    private final StringAttribute<Movie> text = Attributes.string("text");
    private final StringAttribute<Movie> prefix = Attributes.string("prefix");
    private final SetAttribute<Movie, String> set = Attributes.stringSet("set");
    private final StringAttribute<Movie> city =
            Attributes.string(Path.of("list").at(0).child("and"));

    private final Server server;

    ConditionsOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        this.server = new Server(client, table);
    }

    @BeforeEach
    void store() {
        server.store(Map.of(
                "a", AttributeValue.fromN("1"),
                "b", AttributeValue.fromN("2"),
                "c", AttributeValue.fromN("3"),
                "text", AttributeValue.fromS("hello"),
                "prefix", AttributeValue.fromS("he"),
                "set", AttributeValue.fromSs(List.of("cat", "dog")),
                "null", AttributeValue.fromNul(true),
                "list",
                        AttributeValue.fromL(
                                List.of(AttributeValue.fromM(Map.of("and", AttributeValue.fromS("Bern")))))));
    }

    @Test
    void e_comparisons() {
        holds(a.eq(1), a.ne(2), a.lt(2), a.le(1), b.gt(1), b.ge(2), a.lt(b), c.ge(b), text.eq("hello"));
        fails(a.eq(2), a.ne(1), a.lt(1), a.le(0), b.gt(2), b.ge(3), b.lt(a), text.lt("a"));
    }

    @Test
    void e_a_missing_value_makes_only_ne_true() {
        fails(q.eq(1), q.eq(z), q.lt(1), q.ge(1), q.lt(z));
        holds(q.ne(1), q.ne(z));
    }

    @Test
    void e_another_type_makes_only_ne_true() {
        StringAttribute<Movie> number = Attributes.string("a");

        fails(number.eq("1"), number.lt("2"), number.gt("0"));
        holds(number.ne("1"));
    }

    @Test
    void e08_sets_are_equal_in_any_order() {
        holds(set.eq(Set.of("dog", "cat")));
        fails(set.eq(Set.of("dog")));
    }

    @Test
    void b_and_or_and_not_bind_as_they_are_rendered() {
        Condition<Movie> yes = a.lt(b);
        Condition<Movie> no = b.lt(a);

        holds(yes.and(yes), yes.or(no), not(no), not(no).and(yes), yes.or(yes).or(no), not(not(yes)));
        fails(yes.and(no), no.or(no), not(yes), not(yes).and(no), not(not(no)));
        // Without its parentheses, each of these would have the other truth.
        fails(yes.or(yes).and(no), not(yes.or(no)).and(no));
        holds(yes.or(no.and(no)), not(no.and(yes)));
    }

    @Test
    void b09_not_less_is_not_greater_or_equal() {
        holds(not(q.lt(1)));
        fails(q.ge(1));
    }

    @Test
    void f_functions() {
        holds(a.exists(), Attributes.<Movie>string("null").exists(), q.notExists(), city.exists());
        fails(
                q.exists(),
                a.notExists(),
                Attributes.<Movie>string(Path.of("list").at(1)).exists());
        holds(text.beginsWith("hell"), text.beginsWith(prefix), text.beginsWith(""));
        fails(
                text.beginsWith("hello!"),
                prefix.beginsWith(text),
                Attributes.<Movie>string("a").beginsWith("1"));
    }

    @Test
    void f25_reserved_words_and_nested_places_are_as_good_as_any() {
        holds(city.eq("Bern"), Attributes.<Movie>string("null").ne("x"));
    }

    @Test
    void the_most_operators_that_are_built_are_taken() {
        Condition<Movie> most =
                Condition.allOf(Collections.nCopies(150, a.eq(1))).negate();

        fails(most);
    }

    @SafeVarargs
    private void holds(Condition<Movie>... conditions) {
        for (Condition<Movie> condition : conditions) {
            assertThat(server.holds(condition)).as("%s", condition).isTrue();
        }
    }

    @SafeVarargs
    private void fails(Condition<Movie>... conditions) {
        for (Condition<Movie> condition : conditions) {
            assertThat(server.holds(condition)).as("%s", condition).isFalse();
        }
    }
}
