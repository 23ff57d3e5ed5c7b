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
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    private static final SimpleKey<Invoice, UUID> KEY = PrimaryKey.of(invoiceId);

    /** How {@link Invoice} lies in the table {@code invoices}. */
    public static final Schema<Invoice> SCHEMA = Schema.of("invoices", KEY)
            .attribute(invoiceId)
            .attribute(customer)
            .optional(createdAt)
            .attribute(updatedAt)
            .attribute(version)
            .version(version)
            .createdAt(createdAt, now -> now.atOffset(ZoneOffset.UTC))
            .updatedAt(updatedAt)
            .timeOrderedId(invoiceId)
            .build(new Form());

    private Invoice_() {}

    /** {@return the key of one item} */
    public static Key<Invoice> key(UUID invoiceId) {
        return KEY.key(invoiceId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Invoice> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Invoice> {
        @Override
        public void write(Invoice item, ItemWriter<Invoice> to) {
            to.put(invoiceId, item.invoiceId());
            to.put(customer, item.customer());
            to.putOptional(createdAt, item.createdAt());
            to.put(updatedAt, item.updatedAt());
            to.put(version, item.version());
        }

        @Override
        public Invoice read(ItemReader<Invoice> stored) {
            return new Invoice(
                    stored.get(invoiceId),
                    stored.get(customer),
                    stored.find(createdAt),
                    stored.get(updatedAt),
                    stored.get(version));
        }
    }
}
