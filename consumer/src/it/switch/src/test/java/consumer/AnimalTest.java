package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import consumer.Animal.Bear;
import consumer.Animal.Dog;
import consumer.Animal.Home.House;
import consumer.Animal.Home.Kennel;
import consumer.Animal.Wild;
import consumer.Animal.Wolf;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** No switch here has a default: each is complete, or this does not compile. */
@DynamoDbTest
class AnimalTest {
    private static final Dog REX = new Dog("a-1", "Rex", new Kennel("7"));
    private static final Dog BELLO = new Dog("a-4", "Bello", new House("Kramgasse"));
    private static final Wolf AKELA = new Wolf("a-2", "Akela", "north");
    private static final Bear BALU = new Bear("a-3", "Balu", "north", 300);

    private static String described(Animal animal) {
        return switch (animal) {
            case Dog(String id, String name, Kennel(String number)) -> name + " in kennel " + number;
            case Dog(String id, String name, House house) -> name + " in " + house.street();
            case Wolf wolf -> wolf.name() + ", a wolf";
            case Bear bear when bear.weight() > 500 -> "mind " + bear.name();
            case Wild wild -> "beware of " + wild.name();
        };
    }

    /** By hand, where the compiler finds that a kind is missing, too. */
    private static final Schema<Animal> ANIMAL = Schema.ofKinds("animals", Animal_.SCHEMA.primaryKey())
            .kind(Animal_Dog_.SCHEMA)
            .kind(Animal_Wild_.SCHEMA)
            .build(animal -> switch (animal) {
                case Dog dog -> new ItemOfKind<>(Animal_Dog_.SCHEMA, dog);
                case Wild wild -> new ItemOfKind<>(Animal_Wild_.SCHEMA, wild);
            });

    @Test
    void what_is_read_is_told_apart_by_a_switch(DynamoDbClient client) {
        Table<Animal> animals = Dynalect.create(client).table(Animal_.SCHEMA);
        animals.createTable().execute();
        List.of(REX, BELLO, AKELA, BALU).forEach(animal -> animals.put(animal).execute());

        assertEquals(
                "Akela, a wolf; Bello in Kramgasse; Rex in kennel 7; beware of Balu",
                animals.scan().all().stream()
                        .map(AnimalTest::described)
                        .sorted()
                        .collect(Collectors.joining("; ")));
        animals.deleteTable("animals").execute();
    }

    @Test
    void a_schema_of_kinds_by_hand_tells_them_by_a_switch() {
        assertEquals(
                Stream.of(REX, AKELA, BALU).map(Either::right).toList(),
                Stream.of(REX, AKELA, BALU)
                        .map(animal -> ANIMAL.decode(ANIMAL.encode(animal)))
                        .toList());
    }
}
