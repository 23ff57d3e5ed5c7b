package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.examples.guide.Animal.Bear;
import io.github.dynalect.examples.guide.Animal.Dog;
import io.github.dynalect.examples.guide.Animal.Stranger;
import io.github.dynalect.examples.guide.Animal.Wild;
import io.github.dynalect.examples.guide.Animal.Wolf;
import io.github.dynalect.examples.guide.Purchase.Payment.Card;
import io.github.dynalect.examples.guide.Purchase.Payment.Parts;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on several kinds in one table, as code. */
@DynamoDbTest
class SingleTableGuideTest {
    private static final Dog REX = new Dog("a-1", "Rex", "Lab");
    private static final Wolf AKELA = new Wolf("a-2", "Akela", "north");
    private static final Bear BALU = new Bear("a-3", "Balu", "north", 300);

    private final DynamoDbClient client;
    private final String tableName;
    private final Table<Animal> animals;

    SingleTableGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "animalId") String name) {
        this.client = client;
        this.tableName = name;
        this.animals = Dynalect.create(client).table(Animal_.SCHEMA).named(name);
    }

    @BeforeEach
    void three_animals() {
        animals.put(REX).execute();
        animals.put(AKELA).execute();
        animals.put(BALU).execute();
    }

    @Test
    void each_item_is_read_as_what_it_is() {
        // @start region=all
        for (Animal animal : animals.scan().filter(Animal_.name.gt("B")).all()) {
            if (animal instanceof Dog dog) {
                greet(dog.breed());
            } else if (animal instanceof Wild wild) {
                avoid(wild.territory());
            }
        }
        // @end
        assertThat(greeted).isEqualTo("Lab");
        assertThat(avoided).isEqualTo("north");
    }

    @Test
    void a_key_gives_what_it_is_a_key_of() {
        // @start region=keys
        Option<Dog> rex = animals.get(Animal_Dog_.key("a-1")).execute();
        Option<Wild> akela = animals.get(Animal_Wild_.key("a-2")).execute();
        Option<Animal> any = animals.get(Animal_.key("a-2")).execute();
        Option<Dog> none = animals.get(Animal_Dog_.key("a-2")).execute(); // a wolf
        Dog collie = animals.update(Animal_Dog_.key("a-1"))
                .set(Animal_Dog_.breed, "Collie")
                .onlyIf(Animal_.name.eq("Rex"))
                .execute();
        // @end
        assertThat(rex).contains(REX);
        assertThat(akela).contains(AKELA);
        assertThat(any).contains(AKELA);
        assertThat(none).isEmpty();
        assertThat(collie).isEqualTo(new Dog("a-1", "Rex", "Collie"));
    }

    private String greeted = "";
    private String avoided = "";

    private void greet(String breed) {
        greeted = breed;
    }

    private void avoid(String territory) {
        avoided = territory;
    }

    /** What a {@code switch} with patterns says in newer Java. */
    // @start region=fold
    private static String described(Animal animal) {
        return animal instanceof Dog dog
                ? "a " + dog.breed()
                : animal instanceof Wild wild ? "beware of " + wild.territory() : "a stranger";
    }
    // @end

    @Test
    void a_kind_is_handled_by_what_it_is() {
        assertThat(Stream.of(REX, BALU, new Stranger("a-4", "Mia", Map.of())).map(SingleTableGuideTest::described))
                .containsExactly("a Lab", "beware of north", "a stranger");
    }

    @Test
    void one_kind_is_a_table_of_its_own() {
        // @start region=only
        Table<Dog> dogs = animals.only(Animal_Dog_.SCHEMA);
        Table<Wild> wild = animals.only(Animal_Wild_.SCHEMA);

        Condition<Dog> labs = Animal_.name.eq("Rex").and(Animal_Dog_.breed.eq("Lab"));
        List<Dog> found = dogs.scan().filter(labs).all(); // type = "DOG" AND …
        Option<Dog> first = dogs.scan().first();
        // @end
        assertThat(found).containsExactly(REX);
        assertThat(first).contains(REX);
        assertThat(wild.scan().all()).containsExactlyInAnyOrder(AKELA, BALU);
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dogs.delete(Animal_Dog_.key("a-2")).execute());
        assertThat(dogs.update(Animal_Dog_.key("a-2"))
                        .set(Animal_Dog_.breed, "Husky")
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(animals.get(Animal_.key("a-2")).execute()).contains(AKELA);
    }

    @Test
    void an_item_of_an_unknown_kind_is_a_stranger_and_stays_what_it_is() {
        Map<String, AttributeValue> cat = Map.of(
                "animalId", AttributeValue.fromS("a-4"),
                "name", AttributeValue.fromS("Mia"),
                "type", AttributeValue.fromS("CAT"),
                "lives", AttributeValue.fromN("9"));
        client.putItem(put -> put.tableName(tableName).item(cat));

        Animal mia = animals.get(Animal_.key("a-4")).execute().get();
        animals.put(mia).execute();

        assertThat(mia)
                .isEqualTo(new Stranger(
                        "a-4", "Mia", Map.of("type", AttributeValue.fromS("CAT"), "lives", AttributeValue.fromN("9"))));
        assertThat(client.getItem(get ->
                                get.tableName(tableName).key(Animal_.key("a-4").toMap()))
                        .item())
                .isEqualTo(cat);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> Dynalect.create(client)
                        .table(KNOWN)
                        .named(tableName)
                        .scan()
                        .all())
                .withMessageEndingWith("type is not one of the kinds [BEAR, DOG, WOLF]");
    }

    // @start region=byhand
    static final Schema<Animal> KNOWN = Schema.ofKinds("animals", Animal_.SCHEMA.primaryKey())
            .kind(Animal_Dog_.SCHEMA)
            .kind(Animal_Wild_.SCHEMA)
            .build(animal -> animal instanceof Dog dog
                    ? new ItemOfKind<>(Animal_Dog_.SCHEMA, dog)
                    : new ItemOfKind<>(Animal_Wild_.SCHEMA, (Wild) animal));
    // @end

    @Test
    void a_schema_of_kinds_by_hand_is_like_a_generated_one() {
        assertThat(Stream.of(REX, AKELA, BALU)).allSatisfy(animal -> {
            assertThat(KNOWN.encode(animal)).isEqualTo(Animal_.SCHEMA.encode(animal));
            assertThat(KNOWN.decode(Animal_.SCHEMA.encode(animal))).isEqualTo(Either.right(animal));
        });
    }

    @Test
    void a_document_may_be_of_several_kinds(@FreshTable(partitionKey = "purchaseId") String name) {
        Table<Purchase> purchases =
                Dynalect.create(client).table(Purchase_.SCHEMA).named(name);
        Purchase split = new Purchase(
                "p-1",
                new Parts(
                        new BigDecimal("30"),
                        List.of(new Card(BigDecimal.TEN, "4711"), new Parts(new BigDecimal("20"), List.of()))));
        purchases.put(split).execute();
        purchases.put(new Purchase("p-2", new Card(BigDecimal.ONE, "4711"))).execute();
        // @start region=documents
        List<Purchase> large =
                purchases.scan().filter(Purchase_.payment.amount.gt(20)).all();
        Purchase paid = purchases
                .update(Purchase_.key("p-2"))
                .merge(Purchase_.payment, new Parts(BigDecimal.ONE, List.of())) // the number goes, and the kind changes
                .execute();
        // @end
        assertThat(large).containsExactly(split);
        assertThat(paid).isEqualTo(new Purchase("p-2", new Parts(BigDecimal.ONE, List.of())));
        assertThat(client.getItem(get ->
                                get.tableName(name).key(Purchase_.key("p-2").toMap()))
                        .item()
                        .get("payment")
                        .m())
                .containsOnlyKeys("by", "amount", "parts");
    }
}
