package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import consumer.tame.Dog;
import consumer.tame.Dog_;
import consumer.wild.Bear;
import consumer.wild.Bear_;
import consumer.wild.Stranger;
import consumer.wild.Wild;
import consumer.wild.Wild_;
import consumer.wild.Wolf;
import consumer.wild.Wolf_;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
class AnimalTest {
    private static final Dog REX = new Dog("a-1", "Rex", "Lab");
    private static final Wolf AKELA = new Wolf("a-2", "Akela", "north");
    private static final Bear BALU = new Bear("a-3", "Balu", "north", 300);
    private static final Stranger MIA = new Stranger("a-4", "Mia", Map.of("type", AttributeValue.fromS("CAT")));

    @Test
    void a_key_gives_what_it_is_a_key_of(DynamoDbClient client) {
        Table<Animal> animals = Dynalect.create(client).table(Animal_.SCHEMA);
        animals.createTable().execute();
        List.of(REX, AKELA, BALU, MIA).forEach(animal -> animals.put(animal).execute());

        Option<Dog> rex = animals.get(Dog_.key("a-1")).execute();
        Option<Wild> akela = animals.get(Wild_.key("a-2")).execute();
        Option<Animal> mia = animals.get(Animal_.key("a-4")).execute();
        Bear heavier = animals.update(Bear_.key("a-3")).add(Bear_.weight, 10).execute();

        assertEquals(Option.some(REX), rex);
        assertEquals(Option.some(AKELA), akela);
        assertEquals(Option.some(MIA), mia);
        assertEquals(310, heavier.weight());
        assertEquals(Option.none(), animals.get(Wolf_.key("a-1")).execute());
        assertEquals(List.of(AKELA), animals.only(Wolf_.SCHEMA).scan().all());
        animals.deleteTable("animals").execute();
    }

    /** What a switch with patterns says from Java 21 on; nothing tells here that a kind is missing. */
    private static String described(Animal animal) {
        return animal instanceof Dog dog
                ? "a " + dog.breed()
                : animal instanceof Wild wild ? "beware of " + wild.territory() : "a stranger";
    }

    @Test
    void kinds_are_told_apart_by_instanceof() {
        assertEquals(
                List.of("a Lab", "beware of north", "beware of north", "a stranger"),
                Stream.of(REX, AKELA, BALU, MIA).map(AnimalTest::described).toList());
    }
}
