package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.zoo.Zoo.AKELA;
import static io.github.dynalect.zoo.Zoo.BALU;
import static io.github.dynalect.zoo.Zoo.REX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.View;
import io.github.dynalect.schema.Violation;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.zoo.Animal;
import io.github.dynalect.zoo.Animal.Dog;
import io.github.dynalect.zoo.Animal.Wild;
import io.github.dynalect.zoo.Animal.Wolf;
import io.github.dynalect.zoo.Zoo;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table of all kinds, asked by keys of one kind: what is of another kind is not there. */
@DynamoDbTest
class KeysOfKindsTest {
    private static final Key<Dog> REX_KEY = Zoo.DOG_KEY.key("a-1");
    private static final Key<Wolf> AKELA_KEY = Zoo.WOLF_KEY.key("a-2");
    private static final Key<Dog> AKELA_KEY_AS_OF_A_DOG = Zoo.DOG_KEY.key("a-2");
    private static final Key<Dog> NOBODY = Zoo.DOG_KEY.key("a-9");

    private final Dynalect dynalect;
    private final Table<Animal> animals;

    KeysOfKindsTest(DynamoDbClient client, @FreshTable(partitionKey = "animalId") String name) {
        this.dynalect = Dynalect.create(client, Runnable::run);
        this.animals = dynalect.table(Zoo.KNOWN).named(name);
    }

    @BeforeEach
    void a_dog_a_wolf_and_a_bear() {
        animals.put(REX).execute();
        animals.put(AKELA).execute();
        animals.put(BALU).execute();
    }

    @Test
    void a_key_of_one_kind_gives_that_kind() {
        Option<Dog> rex = animals.get(REX_KEY).execute();
        Option<Wolf> akela = animals.get(AKELA_KEY).consistent().execute();
        Option<Animal> any = animals.get(Zoo.KEY.key("a-2")).execute();

        assertThat(rex).contains(REX);
        assertThat(akela).contains(AKELA);
        assertThat(any).contains(AKELA);
        assertThat(animals.get(AKELA_KEY_AS_OF_A_DOG).execute()).isEmpty();
        assertThat(animals.get(NOBODY).execute()).isEmpty();
        assertThat(animals.get(REX_KEY).select(BREED).execute()).contains("Lab");
        assertThat(animals.get(AKELA_KEY_AS_OF_A_DOG).select(NAME).execute()).isEmpty();
    }

    private static final View<Dog, String> BREED = View.of(Zoo.breed).build(dog -> dog.get(Zoo.breed));
    private static final View<Animal, String> NAME = View.of(Zoo.name).build(item -> item.get(Zoo.name));

    @Test
    void a_key_of_some_kinds_gives_one_of_these() {
        Option<Wild> akela = animals.get(Zoo.WILD_KEY.key("a-2")).execute();
        Table<Animal> flat = dynalect.table(FLAT).named(animals.scan().request().tableName());

        assertThat(akela).contains(AKELA);
        assertThat(animals.get(Zoo.WILD_KEY.key("a-1")).execute()).isEmpty();
        assertThat(flat.get(Zoo.WILD_KEY.key("a-3")).execute()).contains(BALU);
        assertThat(flat.get(Zoo.WILD_KEY.key("a-1")).execute()).isEmpty();
        assertThat(flat.get(AKELA_KEY).execute()).contains(AKELA);
        assertThat(animals.only(Zoo.WILD).get(AKELA_KEY).execute()).contains(AKELA);
        assertThat(animals.only(Zoo.WILD).get(Zoo.BEAR_KEY.key("a-2")).execute())
                .isEmpty();
    }

    private static final Schema<Animal> FLAT = Schema.ofKinds("animals", Zoo.KEY)
            .kind(Zoo.DOG)
            .kind(Zoo.WOLF)
            .kind(Zoo.BEAR)
            .part(Zoo.WILD)
            .build(KeysOfKindsTest::told);

    private static ItemOfKind<? extends Animal> told(Animal animal) {
        if (animal instanceof Dog dog) {
            return new ItemOfKind<>(Zoo.DOG, dog);
        }
        return animal instanceof Wolf wolf
                ? new ItemOfKind<>(Zoo.WOLF, wolf)
                : new ItemOfKind<>(Zoo.BEAR, (Animal.Bear) animal);
    }

    @Test
    void a_change_by_a_key_of_one_kind_is_one_of_that_kind() {
        Dog collie = animals.update(REX_KEY).set(Zoo.breed, "Collie").execute();
        Dog bello = animals.upsert(NOBODY)
                .set(Zoo.name, "Bello")
                .set(Zoo.breed, "Pug")
                .execute();

        assertThat(collie).isEqualTo(new Dog("a-1", "Rex", "Collie"));
        assertThat(bello).isEqualTo(new Dog("a-9", "Bello", "Pug"));
        assertThat(animals.get(Zoo.KEY.key("a-9")).execute()).contains(bello);
        assertThat(animals.update(AKELA_KEY_AS_OF_A_DOG)
                        .set(Zoo.breed, "Husky")
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> animals.upsert(AKELA_KEY_AS_OF_A_DOG)
                        .set(Zoo.name, "Bello")
                        .set(Zoo.breed, "Pug")
                        .execute());
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> animals.delete(AKELA_KEY_AS_OF_A_DOG).execute());
        assertThat(animals.get(AKELA_KEY).execute()).contains(AKELA);
        assertThat(animals.delete(REX_KEY)
                        .onlyIf(Zoo.breed.eq("Collie"))
                        .returningOld()
                        .execute())
                .contains(collie);
    }

    @Test
    void transactions_take_keys_of_several_kinds() {
        Tuple2<Option<Dog>, Option<Wolf>> both = dynalect.transactGet(animals.get(REX_KEY), animals.get(AKELA_KEY))
                .execute();

        assertThat(both).isEqualTo(Tuple.of(Option.some(REX), Option.some(AKELA)));
        assertThat(dynalect.transactGet(animals.get(REX_KEY), animals.get(AKELA_KEY_AS_OF_A_DOG))
                        .execute()
                        ._2())
                .isEmpty();
        assertThat(dynalect.transactWrite(
                                animals.update(REX_KEY).set(Zoo.breed, "Pug"),
                                animals.check(AKELA_KEY_AS_OF_A_DOG, Zoo.name.eq("Akela")))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(dynalect.transactWrite(
                                animals.update(REX_KEY).set(Zoo.breed, "Pug"),
                                animals.check(AKELA_KEY, Zoo.territory.eq("north")))
                        .attempt()
                        .isRight())
                .isTrue();
        assertRefused(
                Rule.TRANSACTION_ITEMS,
                () -> dynalect.transactGet(animals.get(AKELA_KEY), animals.get(AKELA_KEY_AS_OF_A_DOG))
                        .request());
    }

    @Test
    void a_batch_of_keys_finds_what_is_of_their_kinds() {
        List<Key<? extends Animal>> keys =
                List.of(REX_KEY, AKELA_KEY_AS_OF_A_DOG, Zoo.KEY.key("a-3"), Zoo.KEY.key("a-2"), NOBODY);
        BatchItems<Animal, Animal> items = animals.batchGet(keys).execute().done();
        BatchItems<Animal, String> names =
                animals.batchGet(keys.subList(0, 2)).select(NAME).execute().done();

        assertThat(animals.batchGet(keys).requests().get(0).requestItems().values())
                .as("each item is asked for once")
                .allMatch(asked -> asked.keys().size() == 4);
        assertThat(items.found()).containsExactly(REX, BALU, AKELA);
        assertThat(items.missing()).containsExactly(AKELA_KEY_AS_OF_A_DOG, NOBODY);
        assertThat(names.found()).containsExactly("Rex");
        assertThat(names.missing()).containsExactly(AKELA_KEY_AS_OF_A_DOG);
    }

    @Test
    void no_batch_deletes_by_a_key_of_one_kind() {
        assertRefused(
                        Rule.KIND_BATCH,
                        () -> animals.batchDelete(List.of(AKELA_KEY_AS_OF_A_DOG))
                                .requests())
                .withMessageContaining("delete one by one, or by a key and the table of all kinds");
        assertRefused(
                Rule.KIND_BATCH,
                () -> dynalect.batchWrite(animals.delete(AKELA_KEY)).requests());
        assertThat(animals.batchDelete(List.of(Zoo.KEY.key("a-2"))).execute().isComplete())
                .isTrue();
        assertThat(animals.delete(AKELA).request().conditionExpression()).isNull();
    }

    @Test
    void a_key_that_does_not_tell_its_kind_is_refused() {
        Key<Dog> bare = new Key<>(REX_KEY.values());
        Key<Dog> foreign =
                PrimaryKey.<Dog, String>of(Attributes.string("animalId")).key("a-1");

        for (Key<Dog> key : List.of(bare, foreign)) {
            assertRefused(Rule.KEY_KIND, () -> animals.get(key))
                    .withMessageStartingWith(
                            REX_KEY + " of " + animals.scan().request().tableName());
            assertRefused(Rule.KEY_KIND, () -> animals.update(key));
            assertRefused(Rule.KEY_KIND, () -> animals.upsert(key));
            assertRefused(Rule.KEY_KIND, () -> animals.delete(key));
            assertRefused(Rule.KEY_KIND, () -> animals.check(key, Zoo.breed.exists()));
            assertThat(animals.batchGet(List.of(key)).execute().done().found()).containsExactly(REX);
        }
        assertThat(animals.get(new Key<>(bare.values(), Option.some(Zoo.DOG_KEY.itemType())))
                        .execute())
                .contains(REX);
    }

    @Test
    void a_type_with_two_kinds_is_not_told_by_its_key() {
        Schema<Dog> hound = Schema.of("animals", Zoo.DOG_KEY)
                .kind("type", "HOUND")
                .attribute(Zoo.animalId, Dog::animalId)
                .attribute(Zoo.name, Dog::name)
                .attribute(Zoo.breed, Dog::breed)
                .build(item -> new Dog(item.get(Zoo.animalId), item.get(Zoo.name), item.get(Zoo.breed)));
        Schema<Animal> both = Schema.ofKinds("animals", Zoo.KEY)
                .kind(Zoo.DOG)
                .kind(hound)
                .build(animal -> new ItemOfKind<>(Zoo.DOG, (Dog) animal));

        assertThat(both.schemaOf(REX_KEY)).isEmpty();
        assertThat(both.schemaOf(Zoo.KEY.key("a-1"))).contains(both);
    }

    @Test
    void what_the_table_demands_of_its_items_it_demands_by_a_key_of_one_kind_too() {
        Table<Animal> strict = dynalect.table(Zoo.KNOWN.validatedBy(animal ->
                        animal.name().length() > 3 ? Vector.empty() : Vector.of(new Violation("name", "longer"))))
                .named(animals.scan().request().tableName());

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> strict.get(REX_KEY).execute())
                .withMessageEndingWith("is not valid (name breaks longer)");
        assertThat(strict.get(AKELA_KEY).execute()).contains(AKELA);
    }

    @Test
    void keys_of_one_item_are_equal_whatever_their_kind_and_operations_are_equal_by_both() {
        assertThat(REX_KEY).isEqualTo(Zoo.KEY.key("a-1")).hasSameHashCodeAs(Zoo.KEY.key("a-1"));
        assertThat(Zoo.DOG.keyOf(REX)).isEqualTo(REX_KEY);
        assertThat(Zoo.DOG.keyOf(REX).itemType()).isEqualTo(REX_KEY.itemType());
        assertThat(animals.get(REX_KEY)).isEqualTo(animals.get(REX_KEY)).isNotEqualTo(animals.get(Zoo.KEY.key("a-1")));
        assertThat(animals.get(REX_KEY)).isEqualTo(animals.only(Zoo.DOG).get(REX_KEY));
        assertThat(animals.get(REX_KEY).toString())
                .isEqualTo(animals.get(Zoo.KEY.key("a-1")).toString());
    }

    @Test
    void a_part_has_kinds_of_the_table_only() {
        assertRefused(
                        Rule.KINDS,
                        () -> Schema.ofKinds("animals", Zoo.KEY)
                                .kind(Zoo.DOG)
                                .part(Zoo.WILD)
                                .build(KeysOfKindsTest::told))
                .withMessageStartingWith("kinds of animals: a part with kinds that are not among them.");
    }
}
