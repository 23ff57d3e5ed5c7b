package golden;

import io.github.dynalect.annotation.CreatedAt;
import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GeneratedId;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.IdForm;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.Subtype;
import io.github.dynalect.annotation.UpdatedAt;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** Kinds in one table, for each of which something else is kept, and their keys composed of it. */
@DynamoItem(table = "dossiers", partition = "PK", sort = "SK")
@Discriminator("kind")
@GlobalIndex(name = "byChange", partition = "ownerKey", sort = "changeSort")
public sealed interface Dossier {
    @Subtype("OWNER")
    @KeyTemplate(attribute = "PK", value = "OWNER#{ownerId}")
    @KeyTemplate(attribute = "SK", value = "OWNER")
    record Owner(String ownerId, String name) implements Dossier {}

    @Subtype("CASE")
    @KeyTemplate(attribute = "PK", value = "OWNER#{ownerId}")
    @KeyTemplate(attribute = "SK", value = "CASE#{caseId}")
    @KeyTemplate(attribute = "ownerKey", value = "OWNER#{ownerId}")
    @KeyTemplate(attribute = "changeSort", value = "{changed}#{caseId}")
    record Case(
            String ownerId,
            @GeneratedId String caseId,
            @CreatedAt Option<Instant> made,
            @UpdatedAt Option<Instant> changed,
            @Version long version)
            implements Dossier {}

    @Subtype("SEAL")
    @KeyTemplate(attribute = "PK", value = "SEAL#{sealId}")
    @KeyTemplate(attribute = "SK", value = "SEAL")
    record Seal(@GeneratedId(IdForm.RANDOM) UUID sealId, @Version int revision) implements Dossier {}
}
