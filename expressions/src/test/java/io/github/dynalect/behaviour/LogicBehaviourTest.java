package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogicBehaviourTest {
    private final StringAttribute<Movie> p = Attributes.string("p");
    private final StringAttribute<Movie> s = Attributes.string("s");
    private final NumberAttribute<Movie, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Movie, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Movie, Integer> c = Attributes.integer("c");
    private final NumberAttribute<Movie, Integer> q = Attributes.integer("q");
    private final Condition<Movie> yes = a.lt(b);
    private final Condition<Movie> no = b.lt(a);

    private final Table table;

    LogicBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    private Item ascending() {
        return table.item(Map.of("a", number(1), "b", number(2), "c", number(3)));
    }

    @Test
    void b01_and_holds_when_both_hold() {
        ascending().holds(a.lt(b).and(b.lt(c)));
        ascending().fails(yes.and(no), no.and(yes), no.and(no));
    }

    @Test
    void b02_or_holds_when_either_holds() {
        ascending().holds(b.lt(a).or(b.lt(c)), yes.or(no), yes.or(yes));
        ascending().fails(no.or(no));
    }

    @Test
    void b03_b04_not_holds_when_its_part_does_not_as_often_as_it_is_said() {
        ascending().holds(not(no), not(not(not(not(yes)))));
        ascending().fails(not(yes), not(not(not(yes))));
    }

    @Test
    void b05_and_binds_before_or() {
        ascending().holds(yes.or(no.and(yes)));
        // The same words, joined in the other order: parentheses must keep them apart.
        ascending().fails(yes.or(no).and(no), no.and(yes.or(yes)));
    }

    @Test
    void b06_not_binds_before_and_and_or() {
        ascending().fails(not(yes).and(no), not(yes.or(no)));
        ascending().holds(not(yes.and(no)), not(yes).or(yes));
    }

    @Test
    void b07_the_and_of_between_is_its_own() {
        ascending().holds(b.between(a, c).and(yes));
        ascending().fails(b.between(a, c).and(no));
    }

    @Test
    void b08_groups_nest() {
        ascending().holds(yes.or(no).and(b.lt(c).and(yes.or(b.lt(c)))));
    }

    @Test
    void b09_not_less_is_not_greater_or_equal() {
        ascending().holds(not(q.lt(1)));
        ascending().fails(q.ge(1));
    }

    @Test
    void b10_the_half_that_need_not_be_evaluated_is_accepted() {
        table.item(Map.of("a", number(1))).holds(a.eq(1).or(s.eq("x")));
        table.item(Map.of("a", number(1))).fails(a.eq(2).and(s.eq("x")));
    }

    @Test
    void b11_no_nesting_of_one_thing_in_groups_makes_redundant_parentheses() {
        Condition<Movie> other = p.ne("other");

        ascending()
                .holds(
                        Condition.allOf(Condition.anyOf(Condition.allOf(other))),
                        other.and(Condition.allOf(p.ne("another"), Condition.anyOf(other))),
                        not(Condition.anyOf(Condition.allOf(other.and(p.eq("another"))))),
                        Condition.anyOf(other.or(yes)).and(Condition.anyOf(no.or(yes))));
    }

    @Test
    void b12_a_condition_on_the_key_lets_an_item_be_created_once() {
        Item byValue = table.missing();
        byValue.holds(p.ne(byValue.id()));
        assertThat(byValue.stored()).isNotEmpty();
        byValue.fails(p.ne(byValue.id()));

        Item byExistence = table.missing();
        byExistence.holds(p.notExists());
        assertThat(byExistence.stored()).isNotEmpty();
        byExistence.fails(p.notExists());
    }

    @Test
    void b13_a_condition_looks_at_the_stored_item_and_not_at_the_new_one() {
        Item item = table.item(Map.of("s", text("old")));

        assertThat(item.replace(Map.of("s", text("new")), s.eq("new"))).isFalse();
        assertThat(item.update(UpdateExpressions.update(s.set("new")).onlyIf(s.eq("new"))))
                .isFalse();
        assertThat(item.update(UpdateExpressions.update(s.set("new")).onlyIf(s.eq("old"))))
                .isTrue();
        assertThat(item.replace(Map.of("s", text("newest")), s.eq("new"))).isTrue();
        assertThat(item.stored()).contains(Map.of("s", text("newest")));
    }

    @Test
    void the_most_operators_that_are_built_are_taken() {
        ascending().fails(not(Condition.allOf(Collections.nCopies(150, a.eq(1)))));
    }
}
