package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The metamodel of {@link User}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class User_ {
    public static final StringAttribute<User> userId = Attributes.string("userId");
    public static final StringAttribute<User> email = Attributes.string("email");
    public static final StringAttribute<User> name = Attributes.string("name");
    public static final Attribute<User, UserStatus> status = Attributes.enumOf("status", UserStatus.values());
    public static final OrderedAttribute<User, Instant> createdAt = Attributes.instant("createdAt");
    public static final NumberAttribute<User, BigDecimal> balance = Attributes.decimal("balance");
    public static final SetAttribute<User, String> tags = Attributes.stringSet("tags");
    public static final Address_<User> address = new Address_<>(Path.of("address"));
    public static final StringAttribute<User> temporaryCode = Attributes.string("temporaryCode");
    public static final NumberAttribute<User, Integer> age = Attributes.integer("age");

    private static final CompositeKey<User, String, String, PrefixPartition<User, String>> KEY =
            PrimaryKey.of(userId, email);

    /** How {@link User} lies in the table {@code users}. */
    public static final Schema<User> SCHEMA = Schema.of("users", KEY)
            .attribute(userId)
            .attribute(email)
            .attribute(name)
            .attribute(status)
            .attribute(createdAt)
            .attribute(balance)
            .attribute(tags)
            .attribute(address)
            .optional(temporaryCode)
            .optional(age)
            .build(new Form());

    private User_() {}

    /** {@return the key of one item} */
    public static Key<User> key(String userId, String email) {
        return KEY.key(userId, email);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<User, String> partition(String userId) {
        return KEY.partition(userId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<User> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<User> {
        @Override
        public void write(User item, ItemWriter<User> to) {
            to.put(userId, item.userId());
            to.put(email, item.email());
            to.put(name, item.name());
            to.put(status, item.status());
            to.put(createdAt, item.createdAt());
            to.put(balance, item.balance());
            to.put(tags, item.tags());
            to.put(address, item.address());
            to.putOptional(temporaryCode, item.temporaryCode());
            to.putOptional(age, Option.ofOptional(item.age()));
        }

        @Override
        public User read(ItemReader<User> stored) {
            return new User(
                    stored.get(userId),
                    stored.get(email),
                    stored.get(name),
                    stored.get(status),
                    stored.get(createdAt),
                    stored.get(balance),
                    stored.get(tags),
                    stored.get(address),
                    stored.find(temporaryCode),
                    stored.find(age).toJavaOptional());
        }
    }
}
