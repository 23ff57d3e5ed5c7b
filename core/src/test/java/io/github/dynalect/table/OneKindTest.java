package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.zoo.Zoo.AKELA;
import static io.github.dynalect.zoo.Zoo.BALU;
import static io.github.dynalect.zoo.Zoo.REX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Decoding;
import io.github.dynalect.operation.Done;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.zoo.Animal;
import io.github.dynalect.zoo.Animal.Bear;
import io.github.dynalect.zoo.Animal.Dog;
import io.github.dynalect.zoo.Animal.Stranger;
import io.github.dynalect.zoo.Animal.Wild;
import io.github.dynalect.zoo.Zoo;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of several kinds, and what one of them sees of it. */
@DynamoDbTest
class OneKindTest {
    private static final Key<Dog> REX_KEY = Zoo.DOG_KEY.key("a-1");
    private static final Key<Animal> AKELA_KEY = Zoo.KEY.key("a-2");
    private static final Key<Dog> AKELA_KEY_AS_OF_A_DOG = Zoo.DOG_KEY.key("a-2");
    private static final Key<Dog> NOBODY = Zoo.DOG_KEY.key("a-9");

    private final DynamoDbClient client;
    private final Dynalect dynalect;
    private final Table<Animal> animals;
    private final Table<Dog> dogs;
    private final Table<Wild> wild;

    OneKindTest(DynamoDbClient client, @FreshTable(partitionKey = "animalId") String name) {
        this.client = client;
        this.dynalect = Dynalect.create(client, Runnable::run);
        this.animals = dynalect.table(Zoo.KNOWN).named(name);
        this.dogs = animals.only(Zoo.DOG);
        this.wild = animals.only(Zoo.WILD);
    }

    @BeforeEach
    void a_dog_a_wolf_and_a_bear() {
        animals.put(REX).execute();
        animals.put(AKELA).execute();
        animals.put(BALU).execute();
    }

    @Test
    void the_table_of_all_kinds_gives_each_item_as_what_it_is() {
        assertThat(animals.scan().all()).containsExactlyInAnyOrder(REX, AKELA, BALU);
        assertThat(animals.get(REX_KEY).execute()).contains(REX);
        assertThat(animals.batchGet(List.of(Zoo.KEY.key("a-1"), Zoo.KEY.key("a-2")))
                        .execute()
                        .done()
                        .found())
                .containsExactly(REX, AKELA);
    }

    @Test
    void a_kind_sees_its_own_items_only() {
        assertThat(dogs.scan().all()).containsExactly(REX);
        assertThat(wild.scan().all()).containsExactlyInAnyOrder(AKELA, BALU);
        assertThat(wild.scan()
                        .filter(Zoo.name.eq("Rex").or(Zoo.territory.eq("north")))
                        .limit(5)
                        .all())
                .containsExactlyInAnyOrder(AKELA, BALU);
        assertThat(dogs.scan().count().matched()).isEqualTo(1);
        assertThat(dogs.get(REX_KEY).execute()).contains(REX);
        assertThat(dogs.get(AKELA_KEY_AS_OF_A_DOG).execute()).isEmpty();
        assertThat(dogs.get(AKELA_KEY_AS_OF_A_DOG).select(NAME).execute()).isEmpty();
        assertThat(dogs.get(REX_KEY).select(NAME).execute()).contains("Rex");
        assertThat(wild.get(Zoo.WOLF_KEY.key("a-2")).execute()).contains(AKELA);
    }

    @Test
    void a_view_takes_the_whole_of_what_tells_the_kind() {
        StringAttribute<Animal> type = Attributes.string("type");
        StringAttribute<Animal> inside = Attributes.string(Path.of("type").child("x"));
        View<Animal, String> whole = View.of(type).build(item -> item.get(type));
        View<Animal, Option<String>> part = View.of(inside).build(item -> item.find(inside));

        assertThat(dogs.get(REX_KEY).select(whole).execute()).contains("DOG");
        assertThat(dogs.scan().select(whole).all()).containsExactly("DOG");
        assertRefused(Rule.VIEW, () -> dogs.get(REX_KEY).select(part).execute())
                .withMessageStartingWith("type.x: a place inside the attribute that tells the kind.");
        assertRefused(
                Rule.VIEW, () -> animals.batchGet(List.of(REX_KEY)).select(part).requests());
    }

    private static final View<Animal, String> NAME = View.of(Zoo.name).build(item -> item.get(Zoo.name));

    @Test
    void filters_ask_for_the_kind_beside_what_the_user_asks() {
        assertThat(dogs.scan()
                        .filter(Zoo.name.eq("Rex").or(Zoo.breed.eq("Lab")))
                        .rendered()
                        .filter())
                .contains("#0 = :0 AND (#1 = :1 OR #2 = :2)");
        assertThat(wild.scan().rendered().filter()).contains("#0 IN (:0, :1)");
        assertThat(wild.query(Zoo.byTerritory.partition("north"))
                        .filter(Zoo.animalId.eq("a-2"))
                        .rendered()
                        .filter())
                .contains("#1 IN (:1, :2) AND #2 = :3");
        assertThat(animals.scan().rendered().filter()).isEmpty();
    }

    @Test
    void an_update_of_another_kind_fails_and_changes_nothing() {
        assertThat(dogs.update(REX_KEY).set(Zoo.breed, "Collie").execute()).isEqualTo(new Dog("a-1", "Rex", "Collie"));
        assertThat(dogs.update(AKELA_KEY_AS_OF_A_DOG)
                        .set(Zoo.breed, "Collie")
                        .attempt()
                        .getLeft())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.current().isLeft()).isTrue());
        assertThat(dogs.update(NOBODY).set(Zoo.breed, "Collie").attempt().getLeft())
                .hasToString("there is no such item (attempts: 1)");
        assertThat(animals.get(AKELA_KEY).execute()).contains(AKELA);
        assertThat(dogs.update(REX_KEY).set(Zoo.breed, "Lab").rendered().condition())
                .contains("attribute_exists(#1) AND #2 = :1");
    }

    @Test
    void a_deletion_spares_other_kinds() {
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dogs.delete(AKELA_KEY_AS_OF_A_DOG).execute())
                .withMessageStartingWith("Delete[" + dogsName())
                .withMessageEndingWith("the condition does not hold of the item (attempts: 1)");
        assertThat(dogs.delete(AKELA_KEY_AS_OF_A_DOG).executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ConditionFailedException.class);
        assertThat(dogs.delete(AKELA_KEY_AS_OF_A_DOG).ifExists().attempt().isLeft())
                .isTrue();
        assertThat(dogs.delete(AKELA_KEY_AS_OF_A_DOG)
                        .onlyIf(Zoo.name.eq("Akela"))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(
                        () -> dogs.delete(AKELA_KEY_AS_OF_A_DOG).returningOld().execute());
        assertThat(animals.get(AKELA_KEY).execute()).contains(AKELA);
        assertThat(dogs.delete(NOBODY).execute()).isEqualTo(Done.DONE);
        assertThat(dogs.delete(REX_KEY).returningOld().execute()).contains(REX);
        assertThat(dogs.delete(REX).request().conditionExpression()).isEqualTo("attribute_not_exists(#0) OR #1 = :0");
        assertThat(dogs.delete(REX).ifExists().request().conditionExpression())
                .isEqualTo("attribute_exists(#0) AND #1 = :0");
    }

    private String dogsName() {
        return dogs.toString().substring("Table[".length(), dogs.toString().length() - 1);
    }

    @Test
    void a_put_replaces_what_is_there_unless_a_condition_asks() {
        Dog wolfhound = new Dog("a-2", "Hasso", "Wolfhound");

        assertThat(dogs.put(wolfhound).ifExists().attempt().isLeft()).isTrue();
        assertThat(dogs.put(wolfhound).ifAbsent().attempt().isLeft()).isTrue();
        assertThat(dogs.put(wolfhound).onlyIf(Zoo.name.eq("Akela")).attempt().isLeft())
                .isTrue();
        assertThat(dogs.put(REX).ifExists().attempt()).isEqualTo(Either.right(REX));
        assertThat(dogs.put(new Dog("a-9", "Bello", "Pug"))
                        .onlyIf(Zoo.name.notExists())
                        .attempt()
                        .isRight())
                .isTrue();
        assertThat(dogs.put(wolfhound).ifAbsent().rendered().condition()).contains("attribute_not_exists(#0)");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> dogs.put(wolfhound).returningOld().execute())
                .withMessageStartingWith("The write was applied, but its answer cannot be decoded: ")
                .withMessageEndingWith("type is not one of the kinds [DOG]");
        assertThat(animals.get(Zoo.KEY.key("a-2")).execute()).contains(wolfhound);
        dogs.put(REX).execute();
        assertThat(dogs.put(REX).returningOld().execute()).contains(REX);
    }

    @Test
    void an_upsert_stores_the_kind_of_what_it_creates_and_spares_other_kinds() {
        assertThat(dogs.upsert(NOBODY)
                        .set(Zoo.name, "Bello")
                        .set(Zoo.breed, "Pug")
                        .execute())
                .isEqualTo(new Dog("a-9", "Bello", "Pug"));
        assertThat(animals.get(NOBODY).execute()).contains(new Dog("a-9", "Bello", "Pug"));
        assertThat(dogs.upsert(NOBODY)
                        .set(Zoo.name, "Bello")
                        .set(Zoo.breed, "Collie")
                        .onlyIf(Zoo.breed.eq("Pug"))
                        .execute())
                .isEqualTo(new Dog("a-9", "Bello", "Collie"));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dogs.upsert(AKELA_KEY_AS_OF_A_DOG)
                        .set(Zoo.name, "Bello")
                        .set(Zoo.breed, "Pug")
                        .returningNothing()
                        .execute());
        assertRefused(
                        Rule.UPSERT_INCOMPLETE,
                        () -> animals.upsert(AKELA_KEY).set(Zoo.name, "Rex").request())
                .withMessageContaining("no kind of the item that it may create");
    }

    @Test
    void a_merge_makes_an_item_of_its_kind_among_all_and_spares_others_in_the_table_of_one() {
        Dog wolfhound = new Dog("a-2", "Hasso", "Wolfhound");

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dogs.merge(wolfhound).execute());
        assertThat(dogs.merge(wolfhound).ifExists().attempt().isLeft()).isTrue();
        assertThat(dogs.merge(new Dog("a-1", "Rex", "Pug")).ifExists().execute())
                .isEqualTo(new Dog("a-1", "Rex", "Pug"));
        assertThat(animals.merge(wolfhound).execute()).isEqualTo(wolfhound);
        assertThat(client.getItem(get ->
                                get.tableName(dogsName()).key(Zoo.KEY.key("a-2").toMap()))
                        .item())
                .isEqualTo(Zoo.DOG.encode(wolfhound));
    }

    @Test
    void no_update_changes_the_kind() {
        assertRefused(Rule.KIND_UPDATED, () -> animals.update(REX_KEY).set(Attributes.<Animal>string("type"), "WOLF"))
                .withMessageStartingWith("type: the attribute that tells the kind of an item.");
        assertRefused(Rule.KIND_UPDATED, () -> dogs.update(REX_KEY).remove(Attributes.string("type")));
        assertRefused(Rule.REQUIRED_REMOVED, () -> animals.update(REX_KEY).remove(Attributes.string("breed")));
    }

    @Test
    void batches_give_and_store_one_kind_and_delete_none() {
        assertThat(dogs.batchGet(List.of(REX_KEY, AKELA_KEY_AS_OF_A_DOG))
                        .execute()
                        .done()
                        .found())
                .containsExactly(REX);
        assertThat(dogs.batchGet(List.of(REX_KEY, AKELA_KEY_AS_OF_A_DOG))
                        .execute()
                        .done()
                        .missing())
                .containsExactly(AKELA_KEY_AS_OF_A_DOG);
        assertThat(dogs.batchGet(List.of(REX_KEY, AKELA_KEY_AS_OF_A_DOG))
                        .select(NAME)
                        .execute()
                        .done()
                        .found())
                .containsExactly("Rex");
        assertThat(dogs.batchPut(List.of(new Dog("a-9", "Bello", "Pug")))
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(dogs.scan().all()).hasSize(2);
        assertRefused(Rule.KIND_BATCH, () -> dogs.batchDelete(List.of(REX_KEY)).execute());
        assertThat(animals.batchDelete(List.of(Zoo.KEY.key("a-1"), Zoo.KEY.key("a-9")))
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(dogs.scan().all()).isEmpty();
    }

    @Test
    void transactions_keep_to_the_kind_too() {
        assertThat(dynalect.transactWrite(
                                dogs.delete(AKELA_KEY_AS_OF_A_DOG),
                                wild.update(Zoo.BEAR_KEY.key("a-3")).set(Zoo.territory, "south"))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(dynalect.transactWrite(
                                dogs.check(AKELA_KEY_AS_OF_A_DOG, Zoo.name.eq("Akela")),
                                wild.put(new Bear("a-4", "Urs", "north", 200)))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(dynalect.transactGet(dogs.get(REX_KEY), dogs.get(AKELA_KEY_AS_OF_A_DOG))
                        .execute())
                .isEqualTo(Tuple.of(Option.some(REX), Option.none()));
        assertThat(animals.scan().all()).containsExactlyInAnyOrder(REX, AKELA, BALU);
    }

    @Test
    void conditions_of_all_kinds_join_with_those_of_one() {
        Condition<Dog> lab = Zoo.name.eq("Rex").and(Zoo.breed.eq("Lab"));

        assertThat(dogs.scan().filter(lab).all()).containsExactly(REX);
        assertThat(dogs.update(REX_KEY)
                        .set(Zoo.breed, "Pug")
                        .onlyIf(lab)
                        .attempt()
                        .isRight())
                .isTrue();
    }

    @Test
    void an_item_that_nobody_knows_is_told_or_read_as_a_stranger() {
        client.putItem(put ->
                put.tableName(dogsName()).item(Map.of("animalId", s("a-7"), "name", s("Mia"), "type", s("CAT"))));
        Stranger mia = new Stranger("a-7", "Mia", Map.of("type", s("CAT")));
        Table<Animal> all = dynalect.table(Zoo.ANIMAL).named(dogsName());
        Table<Stranger> strangers = all.only(Zoo.STRANGER);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> animals.scan().all())
                .withMessageEndingWith("type is not one of the kinds [BEAR, DOG, WOLF]");
        assertThat(animals.scan().decoding(Decoding.collect()).all())
                .filteredOn(Either::isLeft)
                .hasSize(1);
        assertThat(all.scan().all()).containsExactlyInAnyOrder(REX, AKELA, BALU, mia);
        assertThat(strangers.scan().all()).containsExactly(mia);
        assertThat(strangers.scan().rendered().filter()).contains("NOT #0 IN (:0, :1, :2)");
        assertThat(strangers.get(Zoo.STRANGER_KEY.key("a-1")).execute()).isEmpty();
        assertThat(strangers
                        .delete(Zoo.STRANGER_KEY.key("a-1"))
                        .ifExists()
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(strangers
                        .upsert(Zoo.STRANGER_KEY.key("a-8"))
                        .set(Zoo.name, "Nemo")
                        .execute())
                .isEqualTo(new Stranger("a-8", "Nemo", Map.of()));
        assertThat(strangers
                        .merge(new Stranger("a-7", "Mimi", Map.of("type", s("CAT"))))
                        .execute()
                        .name())
                .isEqualTo("Mimi");
        all.put(new Stranger("a-7", "Mio", mia.extra())).execute();
        assertThat(client.getItem(get ->
                                get.tableName(dogsName()).key(Zoo.KEY.key("a-7").toMap()))
                        .item())
                .containsEntry("type", s("CAT"));
    }

    @Test
    void only_takes_kinds_of_the_table() {
        assertThat(animals.only(Zoo.WILD).only(Zoo.WOLF).scan().all()).containsExactly(AKELA);
        assertRefused(Rule.KINDS, () -> animals.only(Zoo.STRANGER))
                .withMessageContaining("a kind that the table's schema does not know");
        assertRefused(Rule.KINDS, () -> dynalect.table(Account_.SCHEMA).only(Account_.SCHEMA));
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }
}
