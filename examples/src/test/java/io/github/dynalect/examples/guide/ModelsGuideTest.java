package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on models, as code. */
@DynamoDbTest
class ModelsGuideTest {
    @Test
    void a_model_has_its_words(DynamoDbClient client) {
        Table<Concert> concerts = Dynalect.create(client).table(Concert_.SCHEMA).named("concerts-" + UUID.randomUUID());
        concerts.createTable().execute();
        Instant evening = Instant.parse("2024-01-31T19:30:00Z");
        Concert concert = new Concert(
                "Tonhalle",
                evening,
                "Abba",
                90,
                Option.none(),
                List.of(new Piece("Andersson", "Waterloo")),
                Map.of("ann", 5),
                "4711",
                Instant.parse("2040-01-01T00:00:00Z"),
                List.of());
        concerts.put(concert).execute();
        // @start region=words
        Condition<Concert> wanted =
                Concert_.price.lt(100).and(Concert_.programme.size().gt(0));
        UpdateAction<Concert> rated = Concert_.ratings
                .key("bob")
                .set(4)
                .and(Concert_.programme.at(0).title.set("SOS"));

        List<Concert> ofAbba = concerts.query(
                        Concert_.byArtist.partition("Abba").sortGt(Instant.EPOCH))
                .filter(wanted)
                .all();
        Concert after =
                concerts.update(Concert_.key("Tonhalle", evening)).with(rated).execute();
        // @end
        assertThat(ofAbba).containsExactly(concert);
        assertThat(after.programme()).containsExactly(new Piece("Andersson", "SOS"));
        concerts.deleteTable(concerts.scan().request().tableName()).execute();
    }

    @Test
    void a_component_may_have_the_name_of_a_method() {
        // @start region=names
        Key<Drawer> top = Drawer_.key("kitchen", "top"); // the method
        Condition<Drawer> large = Drawer_.size.gt(3).and(Drawer_.key.ne("attic")); // the words
        // @end
        Drawer drawer = new Drawer("kitchen", "top", 4, "a", "s");
        assertThat(Drawer_.SCHEMA.keyOf(drawer)).isEqualTo(top);
        assertThat(Evaluator.test(large, Drawer_.SCHEMA.encode(drawer))).isTrue();
    }

    @Test
    void what_all_kinds_share_has_one_word(DynamoDbClient client) {
        Dynalect dynalect = Dynalect.create(client);
        Table<Instrument.Violin> violins =
                dynalect.table(Instrument_Violin_.SCHEMA).named("violins-" + UUID.randomUUID());
        Table<Instrument.Organ> organs =
                dynalect.table(Instrument_Organ_.SCHEMA).named("organs-" + UUID.randomUUID());
        violins.createTable().execute();
        organs.createTable().execute();
        violins.put(new Instrument.Violin("v-1", 1716, "Stradivari")).execute();
        organs.put(new Instrument.Organ("o-1", 1714, 2500)).execute();
        // @start region=kinds
        Condition<Instrument> old = Instrument_.builtIn.lt(1715);

        List<Instrument.Violin> oldViolins = violins.scan().filter(old).all();
        List<Instrument.Organ> oldOrgans =
                organs.scan().filter(old.and(Instrument_Organ_.pipes.gt(1000))).all();
        // @end
        assertThat(oldViolins).isEmpty();
        assertThat(oldOrgans).extracting(Instrument.Organ::pipes).containsExactly(2500);
        violins.deleteTable(violins.scan().request().tableName()).execute();
        organs.deleteTable(organs.scan().request().tableName()).execute();
    }
}
