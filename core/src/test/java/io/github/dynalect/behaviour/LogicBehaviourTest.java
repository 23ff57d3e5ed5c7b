package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Sample_.p;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.operation.ConditionalWrite;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Conditions joined by AND, OR and NOT, under which writes happen or do not. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogicBehaviourTest {
    private final StringAttribute<Sample> s = Attributes.string("s");
    private final NumberAttribute<Sample, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Sample, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Sample, Integer> c = Attributes.integer("c");
    private final NumberAttribute<Sample, Integer> q = Attributes.integer("q");
    private final Condition<Sample> yes = a.lt(b);
    private final Condition<Sample> no = b.lt(a);

    private final Samples samples;
    private final Item ascending;

    LogicBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
        this.ascending = samples.item(Map.of("a", number(1), "b", number(2), "c", number(3)));
    }

    @Test
    void b01_and_holds_when_both_hold() {
        ascending.holds(a.lt(b).and(b.lt(c)));
        ascending.fails(yes.and(no), no.and(yes), no.and(no));
    }

    @Test
    void b02_or_holds_when_either_holds() {
        ascending.holds(b.lt(a).or(b.lt(c)), yes.or(no), yes.or(yes));
        ascending.fails(no.or(no));
    }

    @Test
    void b03_b04_not_holds_when_its_part_does_not_as_often_as_it_is_said() {
        ascending.holds(not(no), not(not(not(not(yes)))));
        ascending.fails(not(yes), not(not(not(yes))));
    }

    @Test
    void b05_and_binds_before_or() {
        ascending.holds(a.lt(b).or(c.lt(b).and(b.lt(c))), yes.or(no.and(no)));
        // The same words, joined in the other order: parentheses must keep them apart.
        ascending.fails(yes.or(no).and(no), no.and(yes.or(yes)));
    }

    @Test
    void b06_not_binds_before_and() {
        ascending.fails(not(yes).and(no), not(yes.or(no)));
        ascending.holds(not(yes.and(no)), not(yes).or(yes));
    }

    @Test
    void b07_the_and_of_between_is_its_own() {
        ascending.holds(b.between(a, c).and(yes));
        ascending.fails(b.between(a, c).and(no), a.between(b, c).and(yes));
    }

    @Test
    void b08_groups_nest() {
        ascending.holds(a.lt(b).or(b.lt(a)).and(b.lt(c).and(a.lt(b).or(b.lt(c)))));
        ascending.fails(yes.or(no).and(b.lt(c).and(no.or(c.lt(b)))));
    }

    @Test
    void b09_not_less_is_not_greater_or_equal() {
        ascending.holds(not(q.lt(1)));
        ascending.fails(q.ge(1));
    }

    @Test
    void b10_the_half_that_need_not_be_evaluated_is_accepted() {
        Item item = samples.item(Map.of("a", number(1)));

        item.holds(a.eq(1).or(s.eq("x")));
        item.fails(a.eq(2).and(s.eq("x")));
    }

    @Test
    void b11_no_nesting_of_one_thing_in_groups_makes_redundant_parentheses() {
        Condition<Sample> other = p.ne("other");

        ascending.holds(
                Condition.allOf(Condition.anyOf(Condition.allOf(other))),
                other.and(Condition.allOf(p.ne("another"), Condition.anyOf(other))),
                not(Condition.anyOf(Condition.allOf(other.and(p.eq("another"))))),
                Condition.anyOf(other.or(yes)).and(Condition.anyOf(no.or(yes))));
    }

    @Test
    void b12_a_condition_on_the_key_lets_an_item_be_created_once() {
        Table<Sample> table = samples.table();
        Item item = samples.missing();
        Sample sample = item.sample(Map.of());
        List<ConditionalWrite<?, Sample, Sample>> creations = List.of(
                item.upsert().onlyIf(p.ne(item.id())),
                item.upsert().onlyIf(p.notExists()),
                table.put(sample).onlyIf(p.ne(item.id())),
                table.put(sample).onlyIf(p.notExists()),
                table.put(sample).ifAbsent());

        for (ConditionalWrite<?, Sample, Sample> creation : creations) {
            assertThat(creation.attempt()).as("%s", creation).isEqualTo(Either.right(sample));
            assertThat(creation.attempt()).as("%s, again", creation).isEqualTo(Either.left(item.refusal()));
            assertThat(table.delete(sample).returningOld().execute()).isEqualTo(Option.some(sample));
        }
    }

    @Test
    void b13_a_condition_looks_at_the_stored_item_and_not_at_the_new_one() {
        Item item = samples.item(Map.of("s", text("old")));
        Sample newest = item.sample(Map.of("s", text("newest")));

        assertThat(samples.table().put(newest).onlyIf(s.eq("newest")).attempt()).isEqualTo(Either.left(item.refusal()));
        assertThat(item.update().set(s, "new").onlyIf(s.eq("new")).attempt()).isEqualTo(Either.left(item.refusal()));
        assertThat(item.after(item.update().set(s, "new").onlyIf(s.eq("old")))).isEqualTo(Map.of("s", text("new")));
        assertThat(item.after(samples.table().put(newest).onlyIf(s.eq("new")))).isEqualTo(Map.of("s", text("newest")));
    }
}
