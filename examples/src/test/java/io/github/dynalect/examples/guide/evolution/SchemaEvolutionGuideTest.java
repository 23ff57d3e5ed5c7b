package io.github.dynalect.examples.guide.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** The guide's page on schemas that change, as code. */
@DynamoDbTest
class SchemaEvolutionGuideTest {
    private final DynamoDbClient client;
    private final Dynalect dynalect;
    private final String name;
    private final Table<Bike> older;
    private final Table<NewerBike> newer;

    SchemaEvolutionGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "bikeId") String name) {
        this.client = client;
        this.dynalect = Dynalect.create(client);
        this.name = name;
        this.older = dynalect.table(Bike_.SCHEMA).named(name);
        this.newer = dynalect.table(NewerBike_.SCHEMA).named(name);
        older.put(new Bike("b-1", "Swift", 7)).execute();
    }

    private NewerBike read(String id) {
        return newer.get(NewerBike_.key(id)).consistent().execute().get();
    }

    private Map<String, AttributeValue> stored(String id) {
        return client.getItem(
                        get -> get.tableName(name).key(Bike_.key(id).toMap()).consistentRead(true))
                .item();
    }

    @Test
    void what_was_stored_before_is_read_as_it_is_meant_now() {
        assertThat(read("b-1"))
                .isEqualTo(new NewerBike("b-1", "Swift", 7, Option.none(), Purpose.CITY, Set.of(), 0, Map.of()));
        // What needs a value, and has no default, makes it unreadable.
        var strict = dynalect.table(RequiringBike_.SCHEMA).named(name);
        assertThatThrownBy(() -> strict.get(RequiringBike_.key("b-1")).execute())
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("tags is missing");
    }

    @Test
    void what_is_not_stored_is_no_value_to_dynamodb() {
        Condition<NewerBike> city = NewerBike_.purpose.eq(Purpose.CITY).or(NewerBike_.purpose.notExists());
        assertThat(newer.scan().filter(NewerBike_.purpose.eq(Purpose.CITY)).all())
                .isEmpty();
        assertThat(newer.scan().filter(city).all()).hasSize(1);

        newer.put(read("b-1")).execute();
        assertThat(newer.scan().filter(NewerBike_.purpose.eq(Purpose.CITY)).all())
                .hasSize(1);
        assertThat(read("b-1").version()).isEqualTo(1);
    }

    @Test
    void a_default_is_stored_once_and_for_all() {
        newer.update(NewerBike_.key("b-1"))
                .setIfAbsent(NewerBike_.purpose, Purpose.CITY)
                .execute();
        assertThat(stored("b-1")).containsEntry("purpose", AttributeValue.fromS("CITY"));
    }

    @Test
    void the_version_of_what_has_none_is_0() {
        NewerBike read = read("b-1");
        newer.put(read).execute();

        Either<ConditionFailed<NewerBike>, NewerBike> second =
                newer.put(read).ifUnchanged().attempt();

        assertThat(second.getLeft()).isInstanceOf(ConditionFailed.Refused.class);
        // Older code counts nothing, and its put takes the version away.
        older.put(new Bike("b-1", "Swift", 8)).execute();
        assertThat(read("b-1").version()).isZero();
    }

    @Test
    void what_older_code_does_not_know_its_put_drops_and_its_merge_and_update_leave() {
        NewerBike noted =
                new NewerBike("b-1", "Swift", 7, Option.some("squeaks"), Purpose.RACE, Set.of("red"), 0, Map.of());
        newer.put(noted).execute();

        older.merge(new Bike("b-1", "Swift", 8)).execute();
        older.update(Bike_.key("b-1")).add(Bike_.gears, 1).execute();
        older.upsert(Bike_.key("b-1"))
                .set(Bike_.model, "Swifter")
                .add(Bike_.gears, 1)
                .execute();
        assertThat(read("b-1").note()).contains("squeaks");
        assertThat(read("b-1").gears()).isEqualTo(10);

        older.put(new Bike("b-1", "Swift", 8)).execute();
        assertThat(read("b-1").note()).isEmpty();
        newer.put(noted).execute();
        older.batchPut(List.of(new Bike("b-1", "Swift", 8))).execute().orThrow();
        assertThat(read("b-1").note()).isEmpty();
        assertThat(stored("b-1")).containsOnlyKeys("bikeId", "model", "gears");
    }

    @Test
    void what_still_newer_code_stores_is_kept() {
        StringAttribute<NewerBike> frame = Attributes.string("frame");
        newer.update(NewerBike_.key("b-1")).set(frame, "steel").execute();

        newer.put(read("b-1")).execute();

        assertThat(read("b-1").others()).containsExactly(Map.entry("frame", AttributeValue.fromS("steel")));
    }

    @Test
    void an_attribute_is_renamed_in_the_table() {
        Table<MovingBike> bikes = dynalect.table(MovingBike_.SCHEMA).named(name);
        assertThat(bikes.get(MovingBike_.key("b-1")).execute().get().called()).isEqualTo("Swift");
        bikes.put(MovingBike.of("b-2", "Comet", 1)).execute();
        Bike renamed = older.update(Bike_.key("b-2")).set(Bike_.model, "Meteor").execute();
        assertThat(bikes.get(MovingBike_.key("b-2")).execute().get().called()).isEqualTo(renamed.model());
        // @start region=renamed
        long moved = bikes.scan().filter(MovingBike_.model.exists()).stream()
                .map(bike -> bikes.update(MovingBike_.key(bike.bikeId()))
                        .set(MovingBike_.label, MovingBike_.model) // all actions see the item as it was before
                        .remove(MovingBike_.model)
                        .onlyIf(MovingBike_.model.exists())
                        .attempt()) // Left, if somebody else was there
                .filter(Either::isRight)
                .count();
        // @end
        assertThat(moved).isEqualTo(2);
        assertThat(stored("b-1"))
                .containsEntry("label", AttributeValue.fromS("Swift"))
                .doesNotContainKey("model");
        assertThat(stored("b-2"))
                .containsEntry("label", AttributeValue.fromS("Meteor"))
                .doesNotContainKey("model");
        assertThat(bikes.get(MovingBike_.key("b-2")).execute().get().called()).isEqualTo("Meteor");
        assertThatThrownBy(() -> older.get(Bike_.key("b-1")).execute()).hasMessageContaining("model is missing");
    }

    @Test
    void no_update_removes_what_the_code_itself_needs() {
        assertThatThrownBy(() -> older.update(Bike_.key("b-1")).remove(Bike_.model))
                .hasMessageContaining("Rule REQUIRED_REMOVED");
        // What a schema does not know, it does not miss.
        newer.update(NewerBike_.key("b-1"))
                .remove(NewerBike_.attr("frame"))
                .onlyIf(NewerBike_.attr("frame").notExists())
                .execute();
    }

    @Test
    void a_value_of_another_type_is_read_by_a_codec_of_both() {
        Table<Tariff> tariffs = dynalect.table(Tariff_.SCHEMA).named("tariffs-" + UUID.randomUUID());
        tariffs.createTable().execute();
        String table = tariffs.scan().request().tableName();
        client.putItem(put -> put.tableName(table)
                .item(Map.of("tariffId", AttributeValue.fromS("day"), "price", AttributeValue.fromS("12.50"))));

        Tariff read = tariffs.get(Tariff_.key("day")).execute().get();

        assertThat(read.price()).isEqualTo("12.50");
        Condition<Tariff> cheap = Tariff_.price.eq(new BigDecimal("12.5"));
        assertThat(tariffs.scan().filter(cheap).all()).as("it is still text").isEmpty();
        tariffs.put(read).execute();
        assertThat(tariffs.scan().filter(cheap).all()).hasSize(1);
    }

    @Test
    void forms_that_are_read_anyway() {
        Instant noon = Instant.parse("2024-01-31T12:00:00Z");

        assertThat(Codecs.longInteger().decode(Codecs.integer().encode(7))).isEqualTo(7);
        assertThat(Codecs.decimal().decode(Codecs.longInteger().encode(7L))).isEqualTo("7");
        assertThat(Codecs.instant().decode(AttributeValue.fromS("2024-01-31T12:00:00Z")))
                .isEqualTo(noon);
        assertThat(Codecs.instant().decode(AttributeValue.fromS("2024-01-31T13:00:00+01:00")))
                .isEqualTo(noon);
        assertThat(Codecs.string().optional().decode(AttributeValue.fromNul(true)))
                .isEmpty();
        assertThat(Codecs.enumOf(Purpose.values(), Purpose.CITY).decode(AttributeValue.fromS("CARGO")))
                .isEqualTo(Purpose.CITY);
        assertThatThrownBy(() -> Codecs.enumOf(Purpose.values()).decode(AttributeValue.fromS("CARGO")))
                .hasMessageContaining("not a constant of Purpose [CITY, RACE]");
    }

    @Test
    void an_index_is_added_to_a_table_that_is_there() {
        Table<IndexedBike> bikes = dynalect.table(IndexedBike_.SCHEMA).named(name);
        // @start region=index
        CreateTableRequest all = bikes.createTable().request(); // what the schema knows of its indexes
        GlobalSecondaryIndex added = all.globalSecondaryIndexes().get(0); // one at a time
        Set<String> keys =
                added.keySchema().stream().map(KeySchemaElement::attributeName).collect(Collectors.toSet());

        client.updateTable(update -> update.tableName(name)
                .attributeDefinitions(all.attributeDefinitions().stream()
                        .filter(attribute -> keys.contains(attribute.attributeName()))
                        .toList())
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                        .create(index -> index.indexName(added.indexName())
                                .keySchema(added.keySchema())
                                .projection(added.projection()))
                        .build()));
        // @end
        awaitActive(added.indexName());
        assertThat(bikes.query(IndexedBike_.byModel.partition("Swift")).all())
                .as("DynamoDB has filled it")
                .containsExactly(new IndexedBike("b-1", "Swift", 7));
    }

    @Test
    void a_composed_key_of_an_index_is_filled_by_writing() {
        Table<IndexedBike> bikes = dynalect.table(IndexedBike_.SCHEMA).named("bikes-" + UUID.randomUUID());
        bikes.createTable().execute();
        Table<Bike> before = older.named(bikes.scan().request().tableName());
        before.put(new Bike("b-1", "Swift", 7)).execute();
        assertThat(bikes.query(IndexedBike_.byGears.partition(7)).all()).isEmpty();
        // @start region=backfill
        long written = bikes.scan().stream()
                .map(bike -> bikes.update(IndexedBike_.key(bike.bikeId()))
                        .set(IndexedBike_.gears, bike.gears()) // as they are; the key of the index comes with them
                        .onlyIf(IndexedBike_.gears.eq(bike.gears()))
                        .attempt())
                .filter(Either::isRight)
                .count();
        // @end
        assertThat(written).isEqualTo(1);
        assertThat(bikes.query(IndexedBike_.byGears.partition(7)).all())
                .containsExactly(new IndexedBike("b-1", "Swift", 7));
        // Code that does not know the index leaves its key behind.
        before.update(Bike_.key("b-1")).set(Bike_.gears, 8).execute();
        assertThat(bikes.query(IndexedBike_.byGears.partition(7)).all())
                .containsExactly(new IndexedBike("b-1", "Swift", 8));
    }

    private void awaitActive(String index) {
        Waiter.builder(DescribeTableResponse.class)
                .addAcceptor(WaiterAcceptor.successOnResponseAcceptor(
                        described -> described.table().globalSecondaryIndexes().stream()
                                .anyMatch(one ->
                                        one.indexName().equals(index) && one.indexStatus() == IndexStatus.ACTIVE)))
                .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(described -> true))
                .overrideConfiguration(waiter -> waiter.waitTimeout(Duration.ofSeconds(30))
                        .maxAttempts(Integer.MAX_VALUE)
                        .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofMillis(100))))
                .build()
                .run(() -> client.describeTable(describe -> describe.tableName(name)));
    }

    @Test
    void a_key_of_the_table_has_a_next_version() {
        Table<Rental> rentals = dynalect.table(Rental_.SCHEMA).named("rentals-" + UUID.randomUUID());
        rentals.createTable().execute();
        Table<NewerRental> moved = dynalect.table(NewerRental_.SCHEMA)
                .named(rentals.scan().request().tableName());
        Rental rental = new Rental("r-1", "b-1");
        rentals.put(rental).execute();
        // @start region=moved
        NewerRental next = new NewerRental(rental.rentalId(), rental.bikeId());

        dynalect.transactWrite(
                        moved.put(next).ifAbsent(),
                        rentals.delete(Rental_.key(rental.rentalId()))
                                .onlyIf(Rental_.bikeId.eq(rental.bikeId()))) // as it was read
                .execute();
        // @end
        assertThat(moved.get(NewerRental_.key("b-1", "r-1")).execute()).contains(next);
        assertThat(rentals.get(Rental_.key("r-1")).execute()).isEmpty();
    }
}
