package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.zoo.Zoo.AKELA;
import static io.github.dynalect.zoo.Zoo.ANIMAL;
import static io.github.dynalect.zoo.Zoo.BALU;
import static io.github.dynalect.zoo.Zoo.DOG;
import static io.github.dynalect.zoo.Zoo.KNOWN;
import static io.github.dynalect.zoo.Zoo.REX;
import static io.github.dynalect.zoo.Zoo.STRANGER;
import static io.github.dynalect.zoo.Zoo.WILD;
import static io.github.dynalect.zoo.Zoo.WOLF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.zoo.Animal;
import io.github.dynalect.zoo.Animal.Dog;
import io.github.dynalect.zoo.Animal.Stranger;
import io.github.dynalect.zoo.Animal.Wolf;
import io.github.dynalect.zoo.Zoo;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of several kinds in one table: how they are told apart, and what their schema knows. */
class SeveralKindsTest {
    @Test
    void an_item_is_stored_with_its_kind_and_read_as_it() {
        assertThat(DOG.encode(REX))
                .isEqualTo(Map.of("type", s("DOG"), "animalId", s("a-1"), "name", s("Rex"), "breed", s("Lab")));
        assertThat(KNOWN.encode(REX)).isEqualTo(DOG.encode(REX));
        assertThat(List.of(REX, AKELA, BALU)).allSatisfy(animal -> {
            assertThat(KNOWN.decode(KNOWN.encode(animal))).isEqualTo(Either.right(animal));
            assertThat(ANIMAL.decode(KNOWN.encode(animal))).isEqualTo(Either.right(animal));
        });
        assertThat(KNOWN.keyOf(AKELA)).isEqualTo(Zoo.KEY.key("a-2"));
    }

    @Test
    void an_unknown_kind_is_an_error_that_names_the_discriminator_and_not_what_is_stored() {
        assertThat(failure(KNOWN, "type", s("secret"))).endsWith(": type is not one of the kinds [BEAR, DOG, WOLF]");
        assertThat(failure(KNOWN, "type", AttributeValue.fromN("7")))
                .endsWith(": type is of type N, not S (one of the kinds [BEAR, DOG, WOLF])");
        assertThat(failure(DOG, "type", s("BEAR"))).endsWith(": type is not one of the kinds [DOG]");
        assertThat(failure(WILD, "type", s("DOG"))).endsWith(": type is not one of the kinds [BEAR, WOLF]");
        assertThat(failure(STRANGER, "type", s("DOG"))).endsWith(": type is not another kind than [BEAR, DOG, WOLF]");
    }

    @Test
    void a_missing_discriminator_is_an_error_that_names_it() {
        Map<String, AttributeValue> stored = DOG.encode(REX);
        stored.remove("type");

        assertThat(KNOWN.decode(stored).getLeft().describe())
                .isEqualTo("item #" + Zoo.KEY.key("a-1").fingerprint() + " of animals: type is missing");
        assertThat(KNOWN.decode(stored).getLeft().attribute()).contains("type");
        assertThat(DOG.decode(stored).getLeft().attribute()).contains("type");
    }

    @Test
    void unknown_kinds_are_read_as_the_one_that_stands_for_them_and_stored_as_they_were() {
        Map<String, AttributeValue> cat = new HashMap<>(DOG.encode(REX));
        cat.put("type", s("CAT"));
        Map<String, AttributeValue> none = new HashMap<>(cat);
        none.remove("type");

        assertThat(ANIMAL.decode(cat))
                .isEqualTo(Either.right(new Stranger("a-1", "Rex", Map.of("type", s("CAT"), "breed", s("Lab")))));
        assertThat(ANIMAL.encode(ANIMAL.decode(cat).get())).isEqualTo(cat);
        assertThat(ANIMAL.encode(ANIMAL.decode(none).get())).isEqualTo(none);
        assertRefused(Rule.KINDS, () -> ANIMAL.encode(new Stranger("a-1", "Rex", Map.of("type", s("DOG")))))
                .withMessageStartingWith("type: a record of other kinds that says it is of a known one.");
    }

    @Test
    void a_kind_validates_its_own_items_among_all() {
        Schema<Dog> strict = DOG.validatedBy(dog -> Vector.of(new Violation("name", "shorter"))
                .filter(tooLong -> dog.name().length() > 3));
        Schema<Animal> all = Schema.<Animal>ofKinds("animals", Zoo.KEY)
                .kind(strict)
                .build(animal -> new ItemOfKind<>(strict, (Dog) animal));
        Dog maximilian = new Dog("a-1", "Maximilian", "Lab");

        assertThat(all.decode(all.encode(REX))).isEqualTo(Either.right(REX));
        assertRefused(Rule.VALIDATION, () -> all.encode(maximilian));
        assertThat(all.decode(DOG.encode(maximilian)).isLeft()).isTrue();
    }

    @Test
    void the_schema_of_all_kinds_has_the_attributes_of_each_and_requires_what_all_require() {
        assertThat(KNOWN.names()).containsExactly("type", "animalId", "name", "breed", "territory", "pack", "weight");
        assertThat(KNOWN.requiredNames()).containsExactly("type", "animalId", "name");
        assertThat(ANIMAL.requiredNames()).containsExactly("animalId", "name");
        assertThat(WOLF.requiredNames()).containsExactly("type", "animalId", "name", "territory");
        assertThat(KNOWN.member(Path.of("breed")).get().codec()).isEqualTo(Codecs.string());
        assertThat(KNOWN.member(Path.of("fur"))).isEmpty();
        assertThat(KNOWN.keepsExtra()).isFalse();
        assertThat(ANIMAL.keepsExtra()).isTrue();
        assertThat(KNOWN.indexes().map(SecondaryIndex::name)).containsExactly("byTerritory");
        assertThat(KNOWN.timeToLive()).isEmpty();
    }

    @Test
    void a_schema_keeps_to_its_kind_and_that_of_several_does_so_if_it_says_so() {
        assertThat(DOG.keptKinds()).contains(Kinds.of("type", "DOG"));
        assertThat(WILD.keptKinds()).contains(new Kinds("type", Vector.of("WOLF", "BEAR"), false));
        assertThat(WILD.validatedBy(wild -> Vector.empty()).keptKinds()).isEqualTo(WILD.keptKinds());
        assertThat(KNOWN.keptKinds()).isEmpty();
        assertThat(KNOWN.keepingToKinds().keptKinds()).isEqualTo(KNOWN.kinds());
        assertThat(ANIMAL.keepingToKinds().keptKinds()).isEmpty();
        assertThat(STRANGER.isOfUnknownKind()).isTrue();
        assertThat(ANIMAL.isOfUnknownKind()).isFalse();
        assertRefused(
                        Rule.KINDS,
                        () -> Schema.of("animals", Zoo.DOG_KEY)
                                .attribute(Zoo.animalId, Dog::animalId)
                                .build(item -> REX)
                                .keepingToKinds())
                .withMessageStartingWith("schema of animals: items without a discriminator.");
    }

    @Test
    void a_discriminator_is_no_part_of_the_record_and_stands_once() {
        SchemaBuilder<Dog> dogs = Schema.of("animals", Zoo.DOG_KEY).attribute(Zoo.animalId, Dog::animalId);

        assertRefused(Rule.KINDS, () -> dogs.kind("type", "DOG").kind("type", "CAT"))
                .withMessageStartingWith("type: a second kind of one record.");
        assertRefused(
                        Rule.KINDS,
                        () -> dogs.attribute(Zoo.name, Dog::name)
                                .kind("name", "DOG")
                                .build(item -> REX))
                .withMessageStartingWith("name: a discriminator that is a part of the record.");
    }

    @Test
    void kinds_have_one_table_key_time_to_live_and_set_of_indexes() {
        Schema<Wolf> elsewhere = wolves("wolves").build(item -> AKELA);
        Schema<Wolf> otherKey = Schema.of("animals", PrimaryKey.<Wolf, String>of(Zoo.name))
                .kind("type", "WOLF")
                .attribute(Zoo.name, Wolf::name)
                .build(item -> AKELA);
        Attribute<Wolf, Long> until = Attributes.longInteger("until");
        Attribute<Animal, Long> gone = Attributes.longInteger("gone");
        Schema<Wolf> expiring = wolves("animals").timeToLive(until).build(item -> AKELA);
        Schema<Wolf> otherIndex = wolves("animals")
                .index(SecondaryIndex.global(IndexKey.of("byTerritory", Zoo.territory, IndexSort.<Wolf>none())))
                .build(item -> AKELA);
        KindsBuilder<Animal> animals =
                Schema.<Animal>ofKinds("animals", Zoo.KEY).kind(Zoo.BEAR);
        String rule = " Rule KINDS (POLICY): ";

        assertRefused(Rule.KINDS, () -> animals.kind(elsewhere))
                .withMessageStartingWith("kinds of animals: a kind of the table wolves." + rule);
        assertRefused(Rule.KINDS, () -> animals.kind(otherKey))
                .withMessageStartingWith("kinds of animals: a kind with the key [name]." + rule);
        assertRefused(Rule.KINDS, () -> animals.kind(otherIndex))
                .withMessageStartingWith("kinds of animals: a kind with another index byTerritory." + rule);
        assertThat(animals.kind(expiring)
                        .build(animal -> new ItemOfKind<>(expiring, AKELA))
                        .timeToLive())
                .contains("until");
        assertRefused(
                        Rule.KINDS,
                        () -> animals.kind(expiring)
                                .kind(Schema.of("animals", Zoo.DOG_KEY)
                                        .kind("type", "DOG")
                                        .attribute(Zoo.animalId, Dog::animalId)
                                        .timeToLive(gone)
                                        .build(item -> REX)))
                .withMessageStartingWith("kinds of animals: a kind with the time to live gone." + rule);
        assertRefused(
                        Rule.KINDS,
                        () -> Schema.<Animal>ofKinds("animals", Zoo.KEY).build(animal -> new ItemOfKind<>(DOG, REX)))
                .withMessageStartingWith("kinds: none.");
    }

    @Test
    void a_form_tells_one_of_the_kinds_and_its_text_shows_no_item() {
        assertRefused(Rule.SCHEMA_WRITES, () -> KNOWN.encode(new Stranger("a-1", "Rex", Map.of())))
                .withMessageStartingWith("type: a record of a kind that is not among the given ones.");
        assertThat(new ItemOfKind<>(DOG, REX))
                .hasToString("one of Schema[animals document[type, animalId, name, breed]]");
    }

    @Test
    void an_extra_attribute_is_never_the_discriminator_of_a_known_kind() {
        Schema<Option<Map<String, AttributeValue>>> keeping = Schema.of(
                        "animals",
                        PrimaryKey.<Option<Map<String, AttributeValue>>, String>of(Attributes.string("animalId")))
                .kind("type", "DOG")
                .attribute(Attributes.<Option<Map<String, AttributeValue>>>string("animalId"), item -> "a-1")
                .extra(Option::get)
                .build(item -> Option.some(item.extra()));

        assertThat(keeping.decode(Map.of("animalId", s("a-1"), "type", s("DOG"), "fur", s("brown"))))
                .isEqualTo(Either.right(Option.some(Map.of("fur", s("brown")))));
        assertRefused(Rule.SCHEMA, () -> keeping.encode(Option.some(Map.of("type", s("CAT")))));
    }

    private static SchemaBuilder<Wolf> wolves(String table) {
        return Schema.of(table, Zoo.WOLF_KEY).kind("type", "WOLF").attribute(Zoo.animalId, Wolf::animalId);
    }

    private static String failure(Schema<?> schema, String name, AttributeValue value) {
        Map<String, AttributeValue> stored = new HashMap<>(DOG.encode(REX));
        stored.put(name, value);
        return schema.decode(stored).getLeft().describe();
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }
}
