package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.zoo.Zoo.AKELA;
import static io.github.dynalect.zoo.Zoo.BALU;
import static io.github.dynalect.zoo.Zoo.REX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartialRange;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.Count;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.View;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.zoo.Animal;
import io.github.dynalect.zoo.Animal.Bear;
import io.github.dynalect.zoo.Animal.Dog;
import io.github.dynalect.zoo.Animal.Wild;
import io.github.dynalect.zoo.Animal.Wolf;
import io.github.dynalect.zoo.Zoo;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Indexes of a table of several kinds, read by one of these: by their keys the kind is told, or not at all, or it is filtered. */
@DynamoDbTest
class KindsInIndexesTest {
    private static final StringAttribute<Animal> type = Attributes.string("type");
    private static final IndexKey.Of1<Animal, String, PrefixIndexRange<Animal, String, IndexRange<Animal>>> byType =
            IndexKey.of("byType", type, IndexSort.by(Zoo.name, IndexSort.none()));
    private static final IndexKey.Of1<Dog, String, PrefixIndexRange<Dog, String, IndexRange<Dog>>> dogsByType =
            IndexKey.of("byType", type, IndexSort.by(Zoo.name, IndexSort.none()));
    private static final IndexKey.Of1<Dog, String, PrefixIndexRange<Dog, String, IndexRange<Dog>>> dogsByName =
            IndexKey.of("byName", Zoo.name, IndexSort.by(type, IndexSort.none()));
    private static final IndexKey.Of1<Animal, String, PrefixPartialRange<Animal, String, PartialRange<Animal>>>
            namesOnly = IndexKey.of("namesOnly", Zoo.name, IndexSort.partialBy(Zoo.animalId, IndexSort.partial()));
    private static final IndexKey.Of1<Dog, String, PrefixPartialRange<Dog, String, PartialRange<Dog>>> namesOfDogsOnly =
            IndexKey.of("namesOnly", Zoo.name, IndexSort.partialBy(Zoo.animalId, IndexSort.partial()));

    private static final Schema<Dog> DOG = Schema.of("animals", Zoo.DOG_KEY)
            .kind("type", "DOG")
            .attribute(Zoo.animalId, Dog::animalId)
            .attribute(Zoo.name, Dog::name)
            .attribute(Zoo.breed, Dog::breed)
            .index(dogsByType)
            .index(dogsByName)
            .index(SecondaryIndex.partial(namesOfDogsOnly, IndexProjection.keysOnly()))
            .build(item -> new Dog(item.get(Zoo.animalId), item.get(Zoo.name), item.get(Zoo.breed)));
    private static final Schema<Animal> ANIMAL = Schema.ofKinds("animals", Zoo.KEY)
            .kind(DOG)
            .kind(Zoo.WILD)
            .build(animal ->
                    animal instanceof Dog dog ? new ItemOfKind<>(DOG, dog) : new ItemOfKind<>(Zoo.WILD, (Wild) animal));

    private final Table<Animal> animals;
    private final Table<Dog> dogs;
    private final Table<Wild> wild;

    KindsInIndexesTest(DynamoDbClient client) {
        this.animals = Dynalect.create(client, Runnable::run).table(ANIMAL).named("animals-" + UUID.randomUUID());
        this.dogs = animals.only(DOG);
        this.wild = animals.only(Zoo.WILD);
        animals.createTable().execute();
    }

    @BeforeEach
    void a_dog_a_wolf_and_a_bear() {
        animals.put(REX).execute();
        animals.put(AKELA).execute();
        animals.put(BALU).execute();
    }

    @AfterEach
    void away() {
        animals.deleteTable(animals.scan().request().tableName()).execute();
    }

    @Test
    void a_scan_of_an_index_by_the_discriminator_passes_over_other_kinds() {
        assertThat(dogs.index(byType).scan().all()).containsExactly(REX);
        assertThat(dogs.index(byType).scan().segments(3).all()).containsExactly(REX);
        assertThat(dogs.index(dogsByName).scan().count()).isEqualTo(new Count(1, 3));
        assertThat(animals.index(byType).scan().all()).containsExactlyInAnyOrder(REX, AKELA, BALU);
    }

    @Test
    void a_query_that_tells_the_kind_has_no_filter_for_it() {
        assertThat(dogs.query(dogsByType.partition("DOG")).all()).containsExactly(REX);
        assertThat(dogs.query(dogsByType.partition("DOG").sortBeginsWith("R")).all())
                .containsExactly(REX);
        assertThat(dogs.query(dogsByName.partition("Rex").sortEq("DOG")).all()).containsExactly(REX);
        assertThat(dogs.query(dogsByType.partition("DOG")).rendered().filter()).isEmpty();
    }

    @Test
    void a_query_that_does_not_tell_the_kind_where_no_filter_can_is_refused() {
        assertRefused(
                        Rule.FILTER_KEY,
                        () -> dogs.query(dogsByType.partition("WOLF")).request())
                .withMessageContaining("the key attribute type");
        assertRefused(
                Rule.FILTER_KEY, () -> dogs.query(dogsByName.partition("Akela")).all());
        assertRefused(
                Rule.FILTER_KEY,
                () -> dogs.query(dogsByName.partition("Akela").sortBeginsWith("D"))
                        .all());
        assertThat(animals.query(byType.partition("WOLF")).all()).containsExactly(AKELA);
    }

    @Test
    void an_index_without_the_discriminator_is_read_by_the_table_of_all_kinds() {
        View<Animal, String> name = View.of(Zoo.name).build(item -> item.get(Zoo.name));

        assertRefused(
                        Rule.INDEX_PARTIAL,
                        () -> dogs.query(namesOfDogsOnly.partition("Rex"))
                                .select(name)
                                .all())
                .withMessageContaining("an index without type");
        assertRefused(
                        Rule.FILTER_UNSEEN,
                        () -> dogs.partialIndex(namesOnly).scan().fetch().all())
                .withMessageContaining("an index without type");
        assertThat(animals.query(namesOnly.partition("Rex")).fetch().all()).containsExactly(REX);
        assertThat(animals.query(namesOnly.partition("Akela")).select(name).all())
                .containsExactly("Akela");
    }

    @Test
    void a_limit_counts_what_is_of_the_kind() {
        for (int i = 10; i < 30; i++) {
            animals.put(i % 4 == 0 ? new Dog("a-" + i, "Dog", "Pug") : new Bear("a-" + i, "Bear", "north", i))
                    .execute();
        }
        animals.put(new Wolf("a-99", "Wolf", "south", AKELA.pack())).execute();

        assertThat(dogs.scan().pageSize(2).limit(4).all()).hasSize(4).allMatch(dog -> dog.animalId() != null);
        assertThat(dogs.scan().pageSize(3).limit(3).page().rows()).hasSize(3);
        assertThat(dogs.scan().count()).isEqualTo(new Count(6, 24));
        assertThat(dogs.scan().segments(4).all()).hasSize(6);
        assertThat(dogs.scan().first().isDefined()).isTrue();
        assertThat(wild.query(Zoo.byTerritory.partition("north")).limit(5).all())
                .hasSize(5);
        assertThat(wild.query(Zoo.byTerritory.partition("north"))
                        .filter(Zoo.animalId.eq("x"))
                        .first())
                .isEmpty();
        assertThat(animals.query(Zoo.byTerritory.partition("south")).all()).hasSize(1);
    }
}
