package io.github.dynalect.examples.byhand;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The metamodel of {@link User} by hand: what the processor writes, for those who do without it, or want another one.
 */
public final class User_ {
    // @start region=words
    /** The partition attribute. */
    public static final StringAttribute<User> userId = Attributes.string("userId");
    /** The sort attribute. */
    public static final StringAttribute<User> email = Attributes.string("email");
    /** The user's name. */
    public static final StringAttribute<User> name = Attributes.string("name");
    /** Whether the user may use the service. */
    public static final Attribute<User, UserStatus> status = Attributes.enumOf("status", UserStatus.values());
    /** When the user came. */
    public static final OrderedAttribute<User, Instant> createdAt = Attributes.instant("createdAt");
    /** The user's money. */
    public static final NumberAttribute<User, BigDecimal> balance = Attributes.decimal("balance");
    /** Free tags. */
    public static final SetAttribute<User, String> tags = Attributes.stringSet("tags");
    /** Where the user lives. */
    public static final Address_<User> address = new Address_<>(Path.of("address"));
    /** A code that is there for a while only. */
    public static final StringAttribute<User> temporaryCode = Attributes.string("temporaryCode");
    // @end

    // @start region=schema
    private static final CompositeKey<User, String, String, PrefixPartition<User, String>> KEY =
            PrimaryKey.of(userId, email);

    /** How a user lies in the table {@code users}. */
    public static final Schema<User> SCHEMA = Schema.of("users", KEY)
            .attribute(userId, User::userId)
            .attribute(email, User::email)
            .attribute(name, User::name)
            .attribute(status, User::status)
            .attribute(createdAt, User::createdAt)
            .attribute(balance, User::balance)
            .attribute(tags, User::tags)
            .attribute(address, User::address)
            .optional(temporaryCode, User::temporaryCode)
            .build(item -> new User(
                    item.get(userId),
                    item.get(email),
                    item.get(name),
                    item.get(status),
                    item.get(createdAt),
                    item.get(balance),
                    item.get(tags),
                    item.get(address),
                    item.find(temporaryCode)));
    // @end

    private User_() {}

    // @start region=keys
    /** {@return the key of one user} */
    public static Key<User> key(String userId, String email) {
        return KEY.key(userId, email);
    }

    /** {@return all users with one id, by their e-mail addresses} */
    public static PrefixPartition<User, String> partition(String userId) {
        return KEY.partition(userId);
    }
    // @end
}
