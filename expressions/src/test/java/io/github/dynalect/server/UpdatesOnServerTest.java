package io.github.dynalect.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What updates do, asked of the server itself. The letters in the names are those of the observed behaviours. */
@DynamoDbTest
class UpdatesOnServerTest {
    private final NumberAttribute<Movie, BigDecimal> n = Attributes.decimal("n");
    private final StringAttribute<Movie> s = Attributes.string("s");
    private final SetAttribute<Movie, String> ss = Attributes.stringSet("ss");
    private final StringAttribute<Movie> member = Attributes.string(Path.of("m").child("a"));
    private final StringAttribute<Movie> element =
            Attributes.string(Path.of("l").at(0));

    private final Server server;

    UpdatesOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        this.server = new Server(client, table);
    }

    @Test
    void u01_set_puts_a_value_and_keeps_the_rest() {
        server.store(Map.of("s", text("old"), "other", text("kept")));

        assertThat(server.after(s.set("new"))).isEqualTo(Map.of("s", text("new"), "other", text("kept")));
    }

    @Test
    void u10_u11_remove_takes_away_what_is_there_if_anything() {
        server.store(Map.of("s", text("old"), "n", number("1")));

        assertThat(server.after(s.remove().and(ss.remove()))).isEqualTo(Map.of("n", number("1")));
    }

    @Test
    void u28_u29_add_counts_exactly_from_nothing_too() {
        server.store(Map.of());

        assertThat(server.after(n.add(new BigDecimal("0.1")))).isEqualTo(Map.of("n", number("0.1")));
        assertThat(server.after(n.add(new BigDecimal("0.2")))).isEqualTo(Map.of("n", number("0.3")));
        assertThat(server.after(n.add(-1))).isEqualTo(Map.of("n", number("-0.7")));
    }

    @Test
    void u31_u32_add_unites_sets_and_creates_them() {
        server.store(Map.of());

        assertThat(server.after(ss.add("b", "a"))).isEqualTo(Map.of("ss", texts("a", "b")));
        assertThat(server.after(ss.add("a", "c"))).isEqualTo(Map.of("ss", texts("a", "b", "c")));
    }

    @Test
    void setting_an_empty_set_leaves_none() {
        server.store(Map.of("ss", texts("a"), "n", number("1")));

        assertThat(server.after(ss.set(Set.of()))).isEqualTo(Map.of("n", number("1")));
    }

    @Test
    void u55_nested_places_and_all_sections_at_once() {
        server.store(Map.of(
                "m", AttributeValue.fromM(Map.of("a", text("old"), "b", text("kept"))),
                "l", AttributeValue.fromL(List.of(text("gone"), text("kept"))),
                "n", number("1")));

        assertThat(server.after(
                        n.add(1).and(element.remove()).and(member.set("new")).and(s.set("also"))))
                .isEqualTo(Map.of(
                        "m", AttributeValue.fromM(Map.of("a", text("new"), "b", text("kept"))),
                        "l", AttributeValue.fromL(List.of(text("kept"))),
                        "n", number("2"),
                        "s", text("also")));
    }

    @Test
    void u13_a_name_may_hold_any_characters() {
        server.store(Map.of());
        String name = "3can include any character!.#=";

        assertThat(server.after(Attributes.<Movie>string(name).set("v"))).isEqualTo(Map.of(name, text("v")));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(String value) {
        return AttributeValue.fromN(value);
    }

    private static AttributeValue texts(String... values) {
        return AttributeValue.fromSs(List.of(values));
    }
}
