package trips;

import static org.assertj.core.api.Assertions.assertThat;

import golden.Dossier;
import golden.Dossier.Case;
import golden.Dossier.Owner;
import golden.Dossier.Seal;
import golden.Dossier_;
import golden.Dossier_Case_;
import golden.Dossier_Owner_;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.operation.Put;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds in one table, each with what it keeps by itself, and keys that are composed of that. */
final class Dossiers {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00Z");
    private static final String STORED = "2024-01-31T09:30:00.000000000Z";
    private static final Table<Dossier> DOSSIERS = Dynalect.create(new Nowhere())
            .timedBy(InstantSource.fixed(NOW))
            .identifiedBy(Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(42)))
            .table(Dossier_.SCHEMA);

    private Dossiers() {}

    static Map<String, Runnable> trips() {
        return Map.of(
                "what each kind keeps", Dossiers::kept,
                "keys of what each kind keeps", Dossiers::keys,
                "updates of what each kind keeps", Dossiers::updates);
    }

    private static void kept() {
        Owner owner = new Owner("o-1", "Ann");
        Case old = new Case("o-1", "c-1", Option.none(), Option.none(), 3);
        Seal seal = new Seal(new UUID(1, 2), 5);

        assertThat(Dossier_.SCHEMA.lifecycle().differsByKind()).isTrue();
        assertThat(Dossier_.SCHEMA.lifecycleOf(owner).kept()).hasToString("Lifecycle[]");
        assertThat(Dossier_.SCHEMA.lifecycleOf(old).kept()).hasToString("Lifecycle[version, made, changed, caseId]");
        assertThat(Dossier_.SCHEMA.lifecycleOf(seal).kept()).hasToString("Lifecycle[revision, sealId]");
        assertThat(DOSSIERS.put(owner).request().conditionExpression()).isNull();
        assertThat(DOSSIERS.put(old).request().expressionAttributeNames()).containsValue("version");
        assertThat(DOSSIERS.merge(seal).request().expressionAttributeNames()).containsValue("revision");
        assertThat(DOSSIERS.delete(seal).request().expressionAttributeValues())
                .containsValue(AttributeValue.fromN("5"));
    }

    private static void keys() {
        Put<Dossier> put = DOSSIERS.put(new Case("o-1", "", Option.none(), Option.none(), 0));
        Map<String, AttributeValue> stored = put.request().item();
        String id = stored.get("caseId").s();
        Map<String, AttributeValue> seal = DOSSIERS.put(new Seal(new UUID(0, 0), 0)).request().item();

        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(stored)
                .containsEntry("PK", AttributeValue.fromS("OWNER#o-1"))
                .containsEntry("SK", AttributeValue.fromS("CASE#" + id))
                .containsEntry("changed", AttributeValue.fromS(STORED))
                .containsEntry("changeSort", AttributeValue.fromS(STORED + "#" + id))
                .containsEntry("version", AttributeValue.fromN("1"));
        assertThat(put.request()).isEqualTo(put.request());
        assertThat(seal.get("PK").s()).isEqualTo("SEAL#" + seal.get("sealId").s());
        assertThat(UUID.fromString(seal.get("sealId").s()).version()).isEqualTo(4);
    }

    private static void updates() {
        assertThat(DOSSIERS.update(Dossier_Owner_.key("o-1"))
                        .set(Dossier_Owner_.name, "Bob")
                        .rendered()
                        .update())
                .contains("SET #0 = :0");
        assertThat(DOSSIERS.upsert(Dossier_Case_.key("o-1", "c-1")).request().expressionAttributeValues())
                .containsValue(AttributeValue.fromS(STORED + "#c-1"))
                .containsValue(AttributeValue.fromS("OWNER#o-1"));
    }

    /** Nothing is sent. */
    private static final class Nowhere implements DynamoDbClient {
        @Override
        public String serviceName() {
            return "none";
        }

        @Override
        public void close() {}
    }
}
