package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on indexes, as code. */
@DynamoDbTest
class IndexesGuideTest {
    /** A ship of a line. */
    record Ship(String line, int number, String flag, String name, long tons, Instant scrapAt) {}

    // @start region=words
    static final StringAttribute<Ship> line = Attributes.string("line");
    static final NumberAttribute<Ship, Integer> number = Attributes.integer("number");
    static final StringAttribute<Ship> flag = Attributes.string("flag");
    static final StringAttribute<Ship> name = Attributes.string("name");
    static final NumberAttribute<Ship, Long> tons = Attributes.longInteger("tons");
    static final OrderedAttribute<Ship, Instant> scrapAt =
            Attributes.ordered(Path.of("scrapAt"), Codecs.epochSeconds());
    // @end

    // @start region=keys
    static final CompositeKey<Ship, String, Integer, OrderedPartition<Ship, Integer>> KEY = PrimaryKey.of(line, number);

    // By flag, and in it by name:
    static final IndexKey.Of1<Ship, String, PrefixIndexRange<Ship, String, IndexRange<Ship>>> BY_FLAG =
            IndexKey.of("byFlag", flag, IndexSort.by(name, IndexSort.none()));
    // In each line, by size:
    static final IndexKey.Of1<Ship, String, OrderedIndexRange<Ship, Long, IndexRange<Ship>>> BY_TONS =
            IndexKey.of("byTons", line, IndexSort.by(tons, IndexSort.none()));
    // @end

    // @start region=schema
    static final Schema<Ship> SCHEMA = Schema.of("ships", KEY)
            .attribute(line, Ship::line)
            .attribute(number, Ship::number)
            .attribute(flag, Ship::flag)
            .attribute(name, Ship::name)
            .withDefault(tons, Ship::tons, 0L) // for items that were stored without it
            .attribute(scrapAt, Ship::scrapAt)
            .timeToLive(scrapAt)
            .index(BY_FLAG) // global, with all attributes
            .index(SecondaryIndex.local(BY_TONS).projecting(IndexProjection.include(name)))
            .build(item -> new Ship(
                    item.get(line),
                    item.get(number),
                    item.get(flag),
                    item.get(name),
                    item.get(tons),
                    item.get(scrapAt)));
    // @end

    private final Table<Ship> ships;

    IndexesGuideTest(DynamoDbClient client) {
        // @start region=inTests
        ships = Dynalect.create(client).table(SCHEMA).named("ships-" + UUID.randomUUID());
        ships.createTable().execute();
        // @end
    }

    @AfterEach
    void away() {
        ships.deleteTable(ships.scan().request().tableName()).execute();
    }

    @Test
    void queries() {
        Ship anna = new Ship("Star", 1, "CH", "Anna", 900, Instant.parse("2040-01-01T00:00:00Z"));
        Ship bertha = new Ship("Star", 2, "CH", "Bertha", 300, Instant.parse("2040-01-01T00:00:00Z"));
        ships.put(anna).execute();
        ships.put(bertha).execute();
        // @start region=queries
        List<Ship> swiss =
                ships.query(BY_FLAG.partition("CH").sortBeginsWith("A")).all();

        View<Ship, String> names = View.of(name).build(ship -> ship.get(name));
        List<String> smallFirst =
                ships.query(BY_TONS.partition("Star")).select(names).all();
        // @end
        assertThat(swiss).containsExactly(anna);
        assertThat(smallFirst).containsExactly("Bertha", "Anna");
    }
}
