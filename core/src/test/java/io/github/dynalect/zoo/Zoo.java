package io.github.dynalect.zoo;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.zoo.Animal.Bear;
import io.github.dynalect.zoo.Animal.Dog;
import io.github.dynalect.zoo.Animal.Stranger;
import io.github.dynalect.zoo.Animal.Wild;
import io.github.dynalect.zoo.Animal.Wolf;
import io.vavr.control.Option;
import java.util.List;

/** Schemas of several kinds in one table, by hand. */
public final class Zoo {
    public static final StringAttribute<Animal> animalId = Attributes.string("animalId");
    public static final StringAttribute<Animal> name = Attributes.string("name");
    public static final StringAttribute<Wild> territory = Attributes.string("territory");
    public static final StringAttribute<Dog> breed = Attributes.string("breed");
    public static final StringAttribute<Wolf> pack = Attributes.string("pack");
    public static final NumberAttribute<Bear, Integer> weight = Attributes.integer("weight");

    public static final SimpleKey<Animal, String> KEY = PrimaryKey.of(animalId);
    public static final SimpleKey<Wild, String> WILD_KEY = PrimaryKey.of(animalId);
    public static final SimpleKey<Dog, String> DOG_KEY = PrimaryKey.of(animalId);
    public static final SimpleKey<Wolf, String> WOLF_KEY = PrimaryKey.of(animalId);
    public static final SimpleKey<Bear, String> BEAR_KEY = PrimaryKey.of(animalId);
    public static final SimpleKey<Stranger, String> STRANGER_KEY = PrimaryKey.of(animalId);

    public static final IndexKey.Of1<Wild, String, PrefixIndexRange<Wild, String, IndexRange<Wild>>> byTerritory =
            IndexKey.of("byTerritory", territory, IndexSort.by(name, IndexSort.none()));

    public static final Schema<Dog> DOG = Schema.of("animals", DOG_KEY)
            .kind("type", "DOG")
            .attribute(animalId, Dog::animalId)
            .attribute(name, Dog::name)
            .attribute(breed, Dog::breed)
            .build(item -> new Dog(item.get(animalId), item.get(name), item.get(breed)));

    public static final Schema<Wolf> WOLF = Schema.of("animals", WOLF_KEY)
            .kind("type", "WOLF")
            .attribute(animalId, Wolf::animalId)
            .attribute(name, Wolf::name)
            .attribute(territory, Wolf::territory)
            .optional(pack, Wolf::pack)
            .index(byTerritory)
            .build(item -> new Wolf(item.get(animalId), item.get(name), item.get(territory), item.find(pack)));

    public static final Schema<Bear> BEAR = Schema.of("animals", BEAR_KEY)
            .kind("type", "BEAR")
            .attribute(animalId, Bear::animalId)
            .attribute(name, Bear::name)
            .attribute(territory, Bear::territory)
            .attribute(weight, Bear::weight)
            .index(byTerritory)
            .build(item -> new Bear(item.get(animalId), item.get(name), item.get(territory), item.get(weight)));

    public static final Schema<Stranger> STRANGER = Schema.of("animals", STRANGER_KEY)
            .otherKinds("type", List.of("DOG", "WOLF", "BEAR"))
            .attribute(animalId, Stranger::animalId)
            .attribute(name, Stranger::name)
            .extra(Stranger::extra)
            .build(item -> new Stranger(item.get(animalId), item.get(name), item.extra()));

    public static final Schema<Wild> WILD = Schema.ofKinds("animals", WILD_KEY)
            .kind(WOLF)
            .kind(BEAR)
            .build(Zoo::told)
            .keepingToKinds();

    /** All known kinds, so that an unknown one cannot be read. */
    public static final Schema<Animal> KNOWN =
            Schema.ofKinds("animals", KEY).kind(DOG).kind(WILD).build(Zoo::told);

    /** All kinds, known or not. */
    public static final Schema<Animal> ANIMAL =
            Schema.ofKinds("animals", KEY).kind(DOG).kind(WILD).kind(STRANGER).build(Zoo::told);

    public static final Dog REX = new Dog("a-1", "Rex", "Lab");
    public static final Wolf AKELA = new Wolf("a-2", "Akela", "north", Option.some("grey"));
    public static final Bear BALU = new Bear("a-3", "Balu", "north", 300);

    private Zoo() {}

    private static ItemOfKind<? extends Animal> told(Animal animal) {
        if (animal instanceof Dog dog) {
            return new ItemOfKind<>(DOG, dog);
        }
        return animal instanceof Wild wild
                ? new ItemOfKind<>(WILD, wild)
                : new ItemOfKind<>(STRANGER, (Stranger) animal);
    }

    private static ItemOfKind<? extends Wild> told(Wild wild) {
        return wild instanceof Wolf wolf ? new ItemOfKind<>(WOLF, wolf) : new ItemOfKind<>(BEAR, (Bear) wild);
    }
}
