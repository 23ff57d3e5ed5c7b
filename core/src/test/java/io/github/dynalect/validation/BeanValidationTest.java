package io.github.dynalect.validation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.Violation;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Jakarta Bean Validation as the validation of a schema. */
class BeanValidationTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    record Room(@NotBlank String name, @Max(4) int beds) {}

    record Guest(
            @NotBlank String name,
            List<@NotBlank String> tags,
            Map<String, @NotBlank String> notes,
            @Valid Room room) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_violation_tells_the_place_and_the_constraint_and_no_value() {
        var guest = new Guest(" ", List.of("a", ""), Map.of("hunter2", ""), new Room("attic", 5));

        assertThat(new BeanValidation<Guest>(FACTORY.getValidator()).violations(guest))
                .containsExactly(
                        new Violation("name", "NotBlank"),
                        new Violation("notes[]", "NotBlank"),
                        new Violation("room.beds", "Max"),
                        new Violation("tags[1]", "NotBlank"));
    }

    @Test
    void a_valid_record_has_no_violation() {
        var guest = new Guest("Ann", List.of(), Map.of(), new Room("attic", 4));

        assertThat(new BeanValidation<Guest>(FACTORY.getValidator()).violations(guest))
                .isEmpty();
    }

    /** What needs a table. */
    @DynamoDbTest
    static class OnATable {
        private static final StringAttribute<Room> NAME = Attributes.string("name");
        private static final NumberAttribute<Room, Integer> BEDS = Attributes.integer("beds");
        private static final SimpleKey<Room, String> KEY = PrimaryKey.of(NAME);

        private final Table<Room> rooms;

        OnATable(DynamoDbClient client, @FreshTable(partitionKey = "name") String name) {
            this.rooms = Dynalect.create(client)
                    .table(Schema.of("rooms", KEY)
                            .attribute(NAME, Room::name)
                            .attribute(BEDS, Room::beds)
                            .build(item -> new Room(item.get(NAME), item.get(BEDS)))
                            .validatedBy(new BeanValidation<>(FACTORY.getValidator())))
                    .named(name);
        }

        @Test
        void a_record_is_checked_when_it_is_put_and_when_it_is_read() {
            assertRefused(Rule.VALIDATION, rooms.put(new Room("attic", 5))::execute)
                    .withMessageContaining("beds breaks Max");
            rooms.put(new Room("attic", 4)).execute();

            assertThatThrownBy(() -> rooms.update(KEY.key("attic")).add(BEDS, 1).execute())
                    .isInstanceOfSatisfying(
                            DecodeException.class, e -> assertThat(e.applied()).isTrue())
                    .hasMessageEndingWith("the value is not valid (beds breaks Max)");
            assertThatThrownBy(() -> rooms.get(KEY.key("attic")).execute()).isInstanceOf(DecodeException.class);
        }
    }
}
