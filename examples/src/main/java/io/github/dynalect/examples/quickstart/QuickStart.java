package io.github.dynalect.examples.quickstart;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionalDelete;
import io.github.dynalect.operation.ConditionalPut;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Update;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The first steps: one table, one record, and the operations on it, against a DynamoDB that this program starts. */
public final class QuickStart {
    private static final Key<User> ANN = User_.key("user-123", "ann@example.com");

    private final Table<User> users;
    private final PrintStream out;

    private QuickStart(Table<User> users, PrintStream out) {
        this.users = users;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        DynamoDbClient client = server.client();
        // @start region=table
        Dynalect dynalect = Dynalect.create(client);
        Table<User> users = dynalect.table(User_.SCHEMA);
        // @end
        // @start region=creation
        users.createTable().execute();
        // @end
        out.println("A DynamoDB at " + server.endpoint() + ", a new " + users);
        new QuickStart(users, out).takeAllSteps();
        users.deleteTable("users").execute();
    }

    private void takeAllSteps() {
        put();
        get();
        updateThatPasses();
        updateThatIsRefused();
        query();
        delete();
    }

    private void put() {
        User ann = new User(
                "user-123",
                "ann@example.com",
                "Ann",
                UserStatus.INACTIVE,
                Instant.parse("2024-01-31T09:30:00Z"),
                new BigDecimal("50.00"),
                Set.of("swiss"),
                new Address("Bern", "3011"),
                Option.some("4711"));

        // @start region=put
        ConditionalPut<User> creation = users.put(ann).ifAbsent();
        // @end

        show("put ann, if absent", creation.rendered());
        tell(creation.execute());
        out.println("\nput annette, whoever was there");
        tell(users.put(new User(
                        "user-123",
                        "annette@example.org",
                        "Annette",
                        UserStatus.ACTIVE,
                        Instant.parse("2024-02-29T12:00:00Z"),
                        new BigDecimal("7"),
                        Set.of(),
                        new Address("Thun", "3600"),
                        Option.none()))
                .execute());
    }

    private void get() {
        // @start region=get
        Option<User> found = users.get(ANN).consistent().execute();
        // @end

        out.println("\nget ann");
        tell(found);
        out.println("\nget somebody who is not there");
        tell(users.get(User_.key("user-123", "nobody@example.com")).execute());
    }

    // @start region=update
    private Update<User> bonus(BigDecimal limit) {
        return users.update(ANN)
                .set(User_.status, UserStatus.ACTIVE)
                .set(User_.address.city, "Biel")
                .add(User_.balance, new BigDecimal("10.50"))
                .add(User_.tags, "early_adopter")
                .remove(User_.temporaryCode)
                .onlyIf(User_.balance.lt(limit));
    }
    // @end

    private void updateThatPasses() {
        Update<User> update = bonus(new BigDecimal("60"));

        show("update ann, if the balance is below 60", update.rendered());
        tell("done: " + update.execute());
    }

    private void updateThatIsRefused() {
        Update<User> update = bonus(new BigDecimal("60"));

        show("the same again", update.rendered());
        // @start region=attempt
        Either<ConditionFailed<User>, User> outcome = update.attempt();
        tell(outcome.fold(
                failed -> failed.fold(
                        missing -> "there is no such item",
                        refused -> "refused, because the item is "
                                + refused.current().fold(DecodeFailure::describe, User::toString)),
                after -> "done: " + after));
        // @end
    }

    private void query() {
        // @start region=query
        Query<User> query =
                users.query(User_.partition("user-123").sortBeginsWith("ann")).filter(User_.balance.ge(10));
        // @end

        show("query by the prefix of the sort key, with a filter", query.rendered());
        List<User> rich = query.all();
        rich.forEach(this::tell);
    }

    private void delete() {
        // @start region=delete
        ConditionalDelete<User> deletion = users.delete(ANN).onlyIf(User_.status.eq(UserStatus.ACTIVE));
        // @end

        show("delete ann, if active", deletion.rendered());
        tell(deletion.execute());
        out.println("\nget ann once more");
        tell(users.get(ANN).consistent().execute());
    }

    /** Shows an operation's texts and names. Values may be secrets, so showing them takes a word of its own. */
    private void show(String step, Rendered rendered) {
        out.println("\n" + step + "\n" + rendered.toDebugString().indent(2).stripTrailing());
    }

    private void tell(Object result) {
        out.println("  -> " + result);
    }
}
