package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
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
}
