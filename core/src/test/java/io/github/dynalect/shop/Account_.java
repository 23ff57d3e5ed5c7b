package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/** The metamodel of {@link Account}, as a user without the processor writes it. */
public final class Account_ {
    public static final StringAttribute<Account> accountId = Attributes.string("accountId");
    public static final StringAttribute<Account> owner = Attributes.string("owner");
    public static final Attribute<Account, Tier> tier = Attributes.enumOf("tier", Tier.values());
    public static final OrderedAttribute<Account, Instant> openedAt = Attributes.instant("openedAt");
    public static final NumberAttribute<Account, BigDecimal> balance = Attributes.decimal("balance");
    public static final NumberAttribute<Account, Integer> visits = Attributes.integer("visits");
    public static final SetAttribute<Account, String> labels = Attributes.stringSet("labels");
    public static final Address_<Account> home = new Address_<>(Path.of("home"));
    public static final StringAttribute<Account> nickname = Attributes.string("nickname");

    public static final SimpleKey<Account, String> KEY = PrimaryKey.of(accountId);

    public static final Schema<Account> SCHEMA = Schema.of("accounts", KEY)
            .attribute(accountId, Account::accountId)
            .attribute(owner, Account::owner)
            .attribute(tier, Account::tier)
            .attribute(openedAt, Account::openedAt)
            .attribute(balance, Account::balance)
            .attribute(visits, Account::visits)
            .attribute(labels, Account::labels)
            .attribute(home, Account::home)
            .optional(nickname, Account::nickname)
            .build(item -> new Account(
                    item.get(accountId),
                    item.get(owner),
                    item.get(tier),
                    item.get(openedAt),
                    item.get(balance),
                    item.get(visits),
                    item.get(labels),
                    item.get(home),
                    item.find(nickname)));

    private Account_() {}

    public static Key<Account> key(String accountId) {
        return KEY.key(accountId);
    }
}
