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
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Member<User, String> USER_ID = new Member<>("userId", userId.codec());
    private static final Member<User, String> EMAIL = new Member<>("email", email.codec());
    private static final Member<User, String> NAME = new Member<>("name", name.codec());
    private static final Member<User, UserStatus> STATUS = new Member<>("status", status.codec());
    private static final Member<User, Instant> CREATED_AT = new Member<>("createdAt", createdAt.codec());
    private static final Member<User, BigDecimal> BALANCE = new Member<>("balance", balance.codec());
    private static final Member<User, Set<String>> TAGS = new Member<>("tags", tags.codec());
    private static final Member<User, Address> ADDRESS = new Member<>("address", address.codec());
    private static final Member<User, Option<String>> TEMPORARY_CODE =
            new Member<>("temporaryCode", temporaryCode.codec().optional());
    private static final Member<User, Optional<Integer>> AGE = new Member<>("age", Codecs.optionalOf(age.codec()));
    private static final CompositeKey<User, String, String, PrefixPartition<User, String>> KEY =
            PrimaryKey.of(userId, email);

    /** How {@link User} lies in the table {@code users}. */
    public static final Schema<User> SCHEMA = Schema.of("users", KEY)
            .build(
                    List.of(USER_ID, EMAIL, NAME, STATUS, CREATED_AT, BALANCE, TAGS, ADDRESS, TEMPORARY_CODE, AGE),
                    new Form());

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

    private static final class Form implements DocumentForm<User> {
        @Override
        public void write(User item, MemberWriter<User> to) {
            to.put(USER_ID, item.userId());
            to.put(EMAIL, item.email());
            to.put(NAME, item.name());
            to.put(STATUS, item.status());
            to.put(CREATED_AT, item.createdAt());
            to.put(BALANCE, item.balance());
            to.put(TAGS, item.tags());
            to.put(ADDRESS, item.address());
            to.put(TEMPORARY_CODE, item.temporaryCode());
            to.put(AGE, item.age());
        }

        @Override
        public User read(Members<User> stored) {
            return new User(
                    stored.get(USER_ID),
                    stored.get(EMAIL),
                    stored.get(NAME),
                    stored.get(STATUS),
                    stored.get(CREATED_AT),
                    stored.get(BALANCE),
                    stored.get(TAGS),
                    stored.get(ADDRESS),
                    stored.get(TEMPORARY_CODE),
                    stored.get(AGE));
        }
    }
}
