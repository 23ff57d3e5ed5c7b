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
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartialRange;
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
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on indexes, as code. */
@DynamoDbTest
class IndexesGuideTest {
    /** A ship of a line; one that is at sea is in no port. */
    record Ship(String line, int number, String flag, String name, long tons, Option<String> port, Instant scrapAt) {}

    // @start region=words
    static final StringAttribute<Ship> line = Attributes.string("line");
    static final NumberAttribute<Ship, Integer> number = Attributes.integer("number");
    static final StringAttribute<Ship> flag = Attributes.string("flag");
    static final StringAttribute<Ship> name = Attributes.string("name");
    static final NumberAttribute<Ship, Long> tons = Attributes.longInteger("tons");
    static final StringAttribute<Ship> port = Attributes.string("port");
    static final OrderedAttribute<Ship, Instant> scrapAt =
            Attributes.ordered(Path.of("scrapAt"), Codecs.epochSeconds());
    // @end

    // @start region=keys
    static final CompositeKey<Ship, String, Integer, OrderedPartition<Ship, Integer>> KEY = PrimaryKey.of(line, number);

    // By flag, and in it by name:
    static final IndexKey.Of1<Ship, String, PrefixIndexRange<Ship, String, IndexRange<Ship>>> BY_FLAG =
            IndexKey.of("byFlag", flag, IndexSort.by(name, IndexSort.none()));
    // By flag and line together, and there by size, then by name:
    static final IndexKey.Of2<
                    Ship,
                    String,
                    String,
                    OrderedIndexRange<Ship, Long, PrefixIndexRange<Ship, String, IndexRange<Ship>>>>
            FLEET = IndexKey.of("fleet", flag, line, IndexSort.by(tons, IndexSort.by(name, IndexSort.none())));
    // By port, in it by name; it will hold the keys only:
    static final IndexKey.Of1<Ship, String, PrefixPartialRange<Ship, String, PartialRange<Ship>>> IN_PORT =
            IndexKey.of("inPort", port, IndexSort.partialBy(name, IndexSort.partial()));
    // In each line, by size:
    static final IndexKey.Of1<Ship, String, OrderedPartition<Ship, Long>> BY_TONS =
            IndexKey.of("byTons", line, IndexSort.local(tons));
    // @end

    // @start region=schema
    static final Schema<Ship> SCHEMA = Schema.of("ships", KEY)
            .attribute(line, Ship::line)
            .attribute(number, Ship::number)
            .attribute(flag, Ship::flag)
            .attribute(name, Ship::name)
            .withDefault(tons, Ship::tons, 0L) // for items that were stored without it
            .optional(port, Ship::port)
            .attribute(scrapAt, Ship::scrapAt)
            .timeToLive(scrapAt)
            .index(BY_FLAG) // the same as .index(SecondaryIndex.global(BY_FLAG))
            .index(FLEET)
            .index(SecondaryIndex.partial(IN_PORT, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(BY_TONS, IndexProjection.include(name)))
            .build(item -> new Ship(
                    item.get(line),
                    item.get(number),
                    item.get(flag),
                    item.get(name),
                    item.get(tons),
                    item.find(port),
                    item.get(scrapAt)));
    // @end

    private static final Ship ANNA = ship(1, "Anna", 900, Option.some("Basel"));
    private static final Ship BERTHA = ship(2, "Bertha", 300, Option.none());
    private static final Ship CLARA = ship(3, "Clara", 900, Option.some("Basel"));

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

    @BeforeEach
    void three_ships() {
        List.of(ANNA, BERTHA, CLARA).forEach(ship -> ships.put(ship).execute());
    }

    @Test
    void whole() {
        // @start region=whole
        List<Ship> swiss =
                ships.query(BY_FLAG.partition("CH").sortBeginsWith("A")).all();
        List<Ship> everywhere = ships.index(BY_FLAG).scan().all();
        // @end
        assertThat(swiss).containsExactly(ANNA);
        assertThat(everywhere).containsExactlyInAnyOrder(ANNA, BERTHA, CLARA);
    }

    @Test
    void several() {
        // @start region=several
        List<Ship> large =
                ships.query(FLEET.partition("CH", "Star").sortGt(500L)).all();
        List<Ship> equal = ships.query(
                        FLEET.partition("CH", "Star").sortEq(900L).sortBeginsWith("C"))
                .all();
        // @end
        assertThat(large).containsExactly(ANNA, CLARA);
        assertThat(equal).containsExactly(CLARA);
    }

    @Test
    void parts() {
        // @start region=parts
        View<Ship, String> names = View.of(name).build(ship -> ship.get(name));

        List<String> moored =
                ships.query(IN_PORT.partition("Basel")).select(names).all();
        long many = ships.query(IN_PORT.partition("Basel")).count().matched();
        List<Ship> whole =
                ships.query(IN_PORT.partition("Basel")).descending().fetch().all();
        List<Ship> inAnyPort = ships.partialIndex(IN_PORT).scan().fetch().all();
        // @end
        assertThat(moored).containsExactly("Anna", "Clara");
        assertThat(many).isEqualTo(2);
        assertThat(whole).containsExactly(CLARA, ANNA);
        assertThat(inAnyPort).containsExactlyInAnyOrder(ANNA, CLARA);
    }

    @Test
    void sparse() {
        // @start region=sparse
        Ship atSea = ships.update(KEY.key("Star", 1)).remove(port).execute(); // and so it leaves the index
        // @end
        assertThat(atSea.port()).isEmpty();
        assertThat(ships.query(IN_PORT.partition("Basel")).fetch().all()).containsExactly(CLARA);
    }

    @Test
    void local() {
        // @start region=local
        List<Ship> small =
                ships.query(BY_TONS.partition("Star").sortLt(500L)).consistent().all();
        List<Ship> bySize = ships.localIndex(BY_TONS).scan().consistent().all();
        // @end
        assertThat(small).containsExactly(BERTHA);
        assertThat(bySize).hasSize(3);
    }

    private static Ship ship(int number, String name, long tons, Option<String> port) {
        return new Ship("Star", number, "CH", name, tons, port, Instant.parse("2040-01-01T00:00:00Z"));
    }
}
