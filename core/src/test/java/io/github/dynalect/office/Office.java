package io.github.dynalect.office;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.office.Paper.Customer;
import io.github.dynalect.office.Paper.Letter;
import io.github.dynalect.office.Paper.Order;
import io.github.dynalect.office.Paper.Parcel;
import io.github.dynalect.office.Paper.Shipment;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import java.time.Instant;

/** The schemas of a table whose kinds keep different things by themselves, by hand. */
public final class Office {
    public static final StringAttribute<Paper> id = Attributes.string("id");
    public static final StringAttribute<Customer> name = Attributes.string("name");
    public static final StringAttribute<Order> status = Attributes.string("status");
    public static final OrderedAttribute<Order, Instant> created = Attributes.instant("created");
    public static final OrderedAttribute<Order, Instant> changed =
            Attributes.ordered(Path.of("changed"), Codecs.epochSeconds());
    public static final NumberAttribute<Order, Long> version = Attributes.longInteger("version");
    public static final StringAttribute<Shipment> to = Attributes.string("to");
    public static final NumberAttribute<Parcel, Integer> revision = Attributes.integer("revision");

    public static final SimpleKey<Paper, String> KEY = PrimaryKey.of(id);
    public static final SimpleKey<Customer, String> CUSTOMER_KEY = PrimaryKey.of(id);
    public static final SimpleKey<Order, String> ORDER_KEY = PrimaryKey.of(id);
    public static final SimpleKey<Shipment, String> SHIPMENT_KEY = PrimaryKey.of(id);
    public static final SimpleKey<Parcel, String> PARCEL_KEY = PrimaryKey.of(id);
    public static final SimpleKey<Letter, String> LETTER_KEY = PrimaryKey.of(id);

    public static final Schema<Customer> CUSTOMER = Schema.of("papers", CUSTOMER_KEY)
            .kind("kind", "CUSTOMER")
            .attribute(id, Customer::id)
            .attribute(name, Customer::name)
            .build(item -> new Customer(item.get(id), item.get(name)));

    public static final Schema<Order> ORDER = Schema.of("papers", ORDER_KEY)
            .kind("kind", "ORDER")
            .attribute(id, Order::id)
            .attribute(status, Order::status)
            .optional(created, Order::created)
            .optional(changed, Order::changed)
            .attribute(version, Order::version)
            .createdAt(created)
            .updatedAt(changed)
            .version(version)
            .build(item -> new Order(
                    item.get(id), item.get(status), item.find(created), item.find(changed), item.get(version)));

    public static final Schema<Parcel> PARCEL = Schema.of("papers", PARCEL_KEY)
            .kind("kind", "PARCEL")
            .attribute(id, Parcel::id)
            .attribute(to, Parcel::to)
            .attribute(revision, Parcel::revision)
            .version(revision)
            .randomId(id)
            .build(item -> new Parcel(item.get(id), item.get(to), item.get(revision)));

    public static final Schema<Letter> LETTER = Schema.of("papers", LETTER_KEY)
            .kind("kind", "LETTER")
            .attribute(id, Letter::id)
            .attribute(to, Letter::to)
            .timeOrderedId(id)
            .build(item -> new Letter(item.get(id), item.get(to)));

    public static final Schema<Shipment> SHIPMENT =
            Schema.ofKinds("papers", SHIPMENT_KEY).kind(PARCEL).kind(LETTER).build(Office::shipment);

    public static final Schema<Paper> SCHEMA = Schema.ofKinds("papers", KEY)
            .kind(CUSTOMER)
            .kind(ORDER)
            .kind(SHIPMENT)
            .build(Office::told);

    private Office() {}

    private static ItemOfKind<? extends Shipment> shipment(Shipment shipment) {
        return shipment instanceof Parcel parcel
                ? new ItemOfKind<>(PARCEL, parcel)
                : new ItemOfKind<>(LETTER, (Letter) shipment);
    }

    private static ItemOfKind<? extends Paper> told(Paper paper) {
        if (paper instanceof Customer customer) {
            return new ItemOfKind<>(CUSTOMER, customer);
        }
        return paper instanceof Order order
                ? new ItemOfKind<>(ORDER, order)
                : new ItemOfKind<>(SHIPMENT, (Shipment) paper);
    }
}
