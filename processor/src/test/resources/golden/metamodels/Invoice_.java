package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Invoice}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Invoice_ {
    public static final Attribute<Invoice, UUID> invoiceId = Attributes.of(Path.of("invoiceId"), Codecs.uuid());
    public static final StringAttribute<Invoice> customer = Attributes.string("customer");
    public static final OrderedAttribute<Invoice, OffsetDateTime> createdAt =
            Attributes.ordered(Path.of("createdAt"), Codecs.offsetDateTime());
    public static final OrderedAttribute<Invoice, Instant> updatedAt =
            Attributes.ordered(Path.of("updatedAt"), Codecs.epochMillis());
    public static final NumberAttribute<Invoice, Integer> version = Attributes.integer("version");

    private static final Member<Invoice, UUID> INVOICE_ID = new Member<>("invoiceId", invoiceId.codec());
    private static final Member<Invoice, String> CUSTOMER = new Member<>("customer", customer.codec());
    private static final Member<Invoice, Option<OffsetDateTime>> CREATED_AT =
            new Member<>("createdAt", createdAt.codec().optional());
    private static final Member<Invoice, Instant> UPDATED_AT = new Member<>("updatedAt", updatedAt.codec());
    private static final Member<Invoice, Integer> VERSION = new Member<>("version", version.codec());
    private static final SimpleKey<Invoice, UUID> KEY = PrimaryKey.of(invoiceId);

    /** How {@link Invoice} lies in the table {@code invoices}. */
    public static final Schema<Invoice> SCHEMA = Schema.of("invoices", KEY)
            .version(version)
            .createdAt(createdAt, now -> now.atOffset(ZoneOffset.UTC))
            .updatedAt(updatedAt)
            .timeOrderedId(invoiceId)
            .build(List.of(INVOICE_ID, CUSTOMER, CREATED_AT, UPDATED_AT, VERSION), new Form());

    private Invoice_() {}

    /** {@return the key of one item} */
    public static Key<Invoice> key(UUID invoiceId) {
        return KEY.key(invoiceId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Invoice> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Invoice> {
        @Override
        public void write(Invoice item, MemberWriter<Invoice> to) {
            to.put(INVOICE_ID, item.invoiceId());
            to.put(CUSTOMER, item.customer());
            to.put(CREATED_AT, item.createdAt());
            to.put(UPDATED_AT, item.updatedAt());
            to.put(VERSION, item.version());
        }

        @Override
        public Invoice read(Members<Invoice> stored) {
            return new Invoice(
                    stored.get(INVOICE_ID),
                    stored.get(CUSTOMER),
                    stored.get(CREATED_AT),
                    stored.get(UPDATED_AT),
                    stored.get(VERSION));
        }
    }
}
