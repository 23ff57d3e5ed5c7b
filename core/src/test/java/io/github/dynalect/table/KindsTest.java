package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.NoClient;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** Words of a wider type serve a kind of it, and keys of a kind serve the wider table. That this compiles is half of it. */
class KindsTest {
    private static final StringAttribute<Animal> owner = Attributes.string("owner");
    private static final StringAttribute<Animal> name = Attributes.string("name");
    private static final StringAttribute<Dog> dogOwner = Attributes.string("owner");
    private static final StringAttribute<Dog> dogName = Attributes.string("name");
    private static final NumberAttribute<Dog, Integer> walks = Attributes.integer("walks");

    private static final CompositeKey<Dog, String, String, PrefixPartition<Dog, String>> DOG_KEY =
            PrimaryKey.of(dogOwner, dogName);
    private static final Key<Dog> REX = DOG_KEY.key("ann", "Rex");

    private static final Schema<Dog> DOG = Schema.of("animals", DOG_KEY)
            .attribute(owner, Dog::owner)
            .attribute(name, Dog::name)
            .attribute(walks, Dog::walks)
            .build(item -> new Dog(item.get(owner), item.get(name), item.get(walks)));
    private static final Schema<Animal> ANIMAL = Schema.of("animals", PrimaryKey.of(owner, name))
            .attribute(owner, Animal::owner)
            .attribute(name, Animal::name)
            .build(item -> new Dog(item.get(owner), item.get(name), 0));

    private static final Dynalect DYNALECT = Dynalect.create(new NoClient());
    private static final Table<Dog> DOGS = DYNALECT.table(DOG);
    private static final Table<Animal> ANIMALS = DYNALECT.table(ANIMAL);

    @Test
    void attributes_of_the_wider_type_make_the_schema_of_a_kind() {
        Dog rex = new Dog("ann", "Rex", 3);

        assertThat(DOG.decode(DOG.encode(rex))).isEqualTo(Either.right(rex));
        assertThat(DOG.keyOf(rex)).isEqualTo(REX);
    }

    @Test
    void conditions_of_both_types_join_to_one_of_the_kind() {
        Condition<Dog> both = name.ne("Max").and(walks.gt(2));

        assertThat(DOGS.update(REX)
                        .add(walks, 1)
                        .onlyIf(both)
                        .onlyIf(name.beginsWith("R"))
                        .rendered()
                        .condition())
                .contains("attribute_exists(#1) AND #2 <> :1 AND #0 > :2 AND begins_with(#2, :3)");
    }

    @Test
    void ranges_of_a_kind_serve_the_wider_table() {
        assertThat(ANIMALS.put(new Dog("ann", "Rex", 3)).request().item()).isEqualTo(REX.toMap());
        assertThat(ANIMALS.query(DOG_KEY.partition("ann").sortBeginsWith("R"))
                        .request()
                        .keyConditionExpression())
                .isEqualTo("#0 = :0 AND begins_with(#1, :1)");
    }

    /** Nothing tells that what it decodes is a dog, and the result would be one to the compiler. */
    @Test
    void a_key_of_a_kind_that_the_schema_does_not_know_is_refused() {
        assertRefused(Rule.KEY_KIND, () -> ANIMALS.get(REX))
                .withMessageStartingWith(
                        REX + " of animals: a key that tells no kind of item that the table's schema has.");
    }

    private interface Animal {
        String owner();

        String name();
    }

    private record Dog(String owner, String name, int walks) implements Animal {}
}
