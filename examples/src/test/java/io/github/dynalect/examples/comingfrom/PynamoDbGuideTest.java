package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.examples.comingfrom.Device.Heater;
import io.github.dynalect.examples.comingfrom.Device.Lamp;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Page;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page for those who come from PynamoDB, as code: the items are literals in the forms that it stores. */
@DynamoDbTest
class PynamoDbGuideTest {
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final String NOON_THERE = "2024-01-31T12:00:00.000000+0000";
    private static final Map<String, AttributeValue> LAMP = Map.of(
            "id", AttributeValue.fromS("d-1"),
            "cls", AttributeValue.fromS("lamp"),
            "active", AttributeValue.fromBool(true),
            "seen", AttributeValue.fromS(NOON_THERE),
            "expires", AttributeValue.fromN("1714521600"),
            "brightness", AttributeValue.fromN("40"),
            "version", AttributeValue.fromN("1"));

    private final DynamoDbClient client;
    private final String name;
    private final Table<Device> devices;

    PynamoDbGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        this.client = client;
        this.name = name;
        this.devices = Dynalect.create(client).table(Device_.SCHEMA).named(name);
    }

    private void given(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    private Map<String, AttributeValue> stored() {
        return client.getItem(get -> get.tableName(name).key(Map.of("id", AttributeValue.fromS("d-1"))))
                .item();
    }

    @Test
    void here() {
        Lamp lamp = new Lamp("d-1", true, NOON, Option.some(MAY), 40, 0);
        // @start region=here
        devices.put(lamp).ifAbsent().execute();

        Option<Lamp> found = devices.get(Device_Lamp_.key("d-1")).execute(); // none of a heater, too

        Either<ConditionFailed<Lamp>, Lamp> dimmed = devices.update(Device_Lamp_.key("d-1"))
                .set(Device_Lamp_.brightness, Device_Lamp_.brightness.minus(10))
                .onlyIf(Device_Lamp_.brightness.ge(10))
                .attempt();

        Page<Lamp> page = devices.only(Device_Lamp_.SCHEMA)
                .scan()
                .filter(Device_.active.eq(true))
                .limit(10)
                .page();
        // @end
        assertThat(found.get().version()).isEqualTo(1);
        assertThat(dimmed.get()).isEqualTo(new Lamp("d-1", true, NOON, Option.some(MAY), 30, 2));
        assertThat(page.rows()).containsExactly(dimmed.get());
    }

    @Test
    void an_item_that_was_stored_there_is_read_and_stored_again_in_the_same_form() {
        given(LAMP);

        Device read = devices.get(Device_.key("d-1")).execute().get();
        assertThat(read).isEqualTo(new Lamp("d-1", true, NOON, Option.some(MAY), 40, 1));

        devices.put(read).execute();
        assertThat(stored())
                .containsAllEntriesOf(without("version"))
                .containsEntry("version", AttributeValue.fromN("2"));
        assertThat(stored()).hasSameSizeAs(LAMP);
    }

    private static Map<String, AttributeValue> without(String attribute) {
        Map<String, AttributeValue> item = new java.util.HashMap<>(LAMP);
        item.remove(attribute);
        return item;
    }

    @Test
    void both_count_the_same_version() {
        given(LAMP);
        Lamp read = devices.get(Device_Lamp_.key("d-1")).execute().get();
        Map<String, AttributeValue> newer = without("version");
        newer.put("version", AttributeValue.fromN("2"));
        given(newer);

        assertThat(devices.put(read).ifUnchanged().attempt().getLeft())
                .hasToString("the item has another version (attempts: 1)");
        assertThat(devices.update(Device_Lamp_.key("d-1"))
                        .set(Device_Lamp_.brightness, 1)
                        .execute()
                        .version())
                .isEqualTo(3);
    }

    @Test
    void times_are_compared_in_the_form_that_is_there() {
        given(LAMP);
        Table<Lamp> lamps = devices.only(Device_Lamp_.SCHEMA);

        assertThat(lamps.scan().filter(Device_Lamp_.seen.eq(NOON)).all()).hasSize(1);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Device_Lamp_.seen.eq(NOON.plusNanos(1)))
                .withMessageContaining("CONVERSION");
    }

    @Test
    void a_lamp_is_no_heater() {
        given(Map.of(
                "id", AttributeValue.fromS("d-1"),
                "cls", AttributeValue.fromS("heater"),
                "active", AttributeValue.fromBool(false),
                "degrees", AttributeValue.fromN("21")));

        assertThat(devices.scan().all()).containsExactly(new Heater("d-1", false, 21));
        assertThat(devices.get(Device_Lamp_.key("d-1")).execute()).isEmpty();
    }

    @Test
    void what_is_stored_there_is_read_here() throws IOException {
        AttributeValue time = LAMP.get("seen");
        AttributeValue list = AttributeValue.fromL(List.of(AttributeValue.fromS("a"), AttributeValue.fromNul(true)));
        AttributeValue bytes = AttributeValue.fromB(SdkBytes.fromUtf8String("yv7wDQ=="));
        new StoredForms()
                .line("`BooleanAttribute`", LAMP.get("active"), "boolean", Codecs.bool())
                .line("`NumberAttribute`", AttributeValue.fromN("21.1"), "BigDecimal", Codecs.decimal())
                .line("`UTCDateTimeAttribute`", time, "Instant", Codecs.instant())
                .line("`UTCDateTimeAttribute`", time, "@ConvertedBy(UtcDateTime.class) Instant", new UtcDateTime())
                .line(
                        "`TTLAttribute`",
                        LAMP.get("expires"),
                        "@TimeToLive @StoredAs(EPOCH_SECONDS) Instant",
                        Codecs.epochSeconds())
                .line("`UnicodeSetAttribute`", AttributeValue.fromSs(List.of("a")), "Set<String>", Codecs.stringSet())
                .line(
                        "a list with a `None`",
                        list,
                        "List<Option<String>>",
                        Codecs.listOf(Codecs.string().optional()))
                .line("`JSONAttribute`", AttributeValue.fromS("{\"k\": 1}"), "String", Codecs.string())
                .line("`BinaryAttribute(legacy_encoding=True)`", bytes, "byte[]", Codecs.bytes())
                .line(
                        "`BinaryAttribute(legacy_encoding=True)`",
                        bytes,
                        "Codecs.bytes().map(Base64.getDecoder()::decode, Base64.getEncoder()::encode)",
                        Codecs.bytes().map(Base64.getDecoder()::decode, Base64.getEncoder()::encode))
                .areThoseOf("coming-from-pynamodb.md");
    }
}
