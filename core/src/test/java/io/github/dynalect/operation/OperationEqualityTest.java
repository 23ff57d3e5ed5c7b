package io.github.dynalect.operation;

import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.visits;
import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.BARE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Draft;
import io.github.dynalect.shop.Draft_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Parcel_;
import io.github.dynalect.shop.Parcel_.Parcel;
import io.github.dynalect.shop.Tally;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkBytes;

/** Operations are equal if they say the same: no two of each list here do, and each is equal to itself said once more. */
class OperationEqualityTest {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00.5Z");
    private static final Transport SENDER = new NoServer();
    private static final Transport OTHER = new NoServer();
    private static final View<Account, String> OWNER = View.of(owner).build(account -> account.get(owner));
    private static final View<Account, Integer> VISITS = View.of(visits).build(account -> account.get(visits));
    private static final View<Ticket, Integer> PRICE =
            View.of(Ticket_.price).build(ticket -> ticket.get(Ticket_.price));
    private static final Decoding<Account, String> FIRST = account -> "first";
    private static final Decoding<Account, String> SECOND = account -> "second";

    /** Each list is said anew whenever it is asked for. */
    private static final Decoding<Account, Either<DecodeFailure, Account>> COLLECTING = Decoding.collect();

    static Stream<Named<Supplier<Vector<?>>>> lists() {
        return Stream.of(
                Named.of("bindings", OperationEqualityTest::bindings),
                Named.of("gets", OperationEqualityTest::gets),
                Named.of("puts", OperationEqualityTest::puts),
                Named.of("merges", OperationEqualityTest::merges),
                Named.of("updates", OperationEqualityTest::updates),
                Named.of("upserts", OperationEqualityTest::upserts),
                Named.of("deletions", OperationEqualityTest::deletes),
                Named.of("queries", OperationEqualityTest::queries),
                Named.of("readings of parts", OperationEqualityTest::partialReadings),
                Named.of("scans", OperationEqualityTest::scans),
                Named.of("tables", OperationEqualityTest::tables),
                Named.of("transactions", OperationEqualityTest::transactions),
                Named.of("batches", OperationEqualityTest::batches),
                Named.of("items with a version", OperationEqualityTest::versioned),
                Named.of("items that expire", OperationEqualityTest::expiring));
    }

    private static Vector<?> bindings() {
        return Vector.of(
                        accounts(),
                        accounts().named("accounts-eu"),
                        accounts().reportingCapacity(),
                        accounts().configured(settings(1)),
                        accounts().configured(settings(2)),
                        accounts().by(Access.by(OTHER)))
                .map(binding -> Get.of(binding, key()));
    }

    private static Vector<?> transactions() {
        Access access = accounts().access();
        Put<Account> put = Put.of(accounts(), ANN);
        return Vector.of(
                TransactWrite.of(access, List.of(put)),
                TransactWrite.of(access, List.of(put)).token("t"),
                TransactWrite.of(access, List.of(put)).token("u"),
                TransactWrite.of(access, List.of(Put.of(accounts(), BARE))),
                TransactWrite.of(access, List.of(Check.of(accounts(), key(), condition("x")))),
                TransactWrite.of(access, List.of(Check.of(accounts(), key(), condition("y")))),
                TransactWrite.of(Access.by(OTHER), List.of(put)),
                TransactWrite.of(access.backingOff(Backoff.none()), List.of(put)),
                TransactGet.of(access, List.of(get()), OperationEqualityTest::whole),
                TransactGet.of(access, List.of(get().consistent()), OperationEqualityTest::whole));
    }

    private static Vector<?> batches() {
        Access access = accounts().access();
        BatchWrite<Account> write = BatchWrite.puts(accounts(), List.of(ANN));
        BatchGet<Account> read = BatchGet.of(accounts(), List.of(key()));
        return Vector.of(
                write,
                write.concurrency(2),
                write.within(Duration.ofSeconds(1)),
                BatchWrite.puts(accounts(), List.of(BARE)),
                BatchWrite.deletions(accounts(), List.of(key())),
                BatchWrite.of(access, List.of(Put.of(accounts(), ANN))),
                read,
                read.consistent(),
                read.concurrency(2),
                read.within(Duration.ofSeconds(1)),
                read.select(OWNER),
                read.select(VISITS),
                read.decoding(COLLECTING),
                BatchGet.of(accounts(), List.of(Account_.key("a-2"))),
                BatchGets.of(access, List.of(read), OperationEqualityTest::whole),
                BatchGets.of(access, List.of(read.consistent()), OperationEqualityTest::whole));
    }

    private static Vector<?> versioned() {
        Binding<Tally> tallies = Binding.of(Tally.SCHEMA, Access.by(SENDER));
        Tally tally = new Tally("t", 5, 7);
        return Vector.of(
                Put.of(tallies, tally),
                Put.of(tallies, new Tally("t", 5, 8)),
                Put.of(tallies, tally).ifUnchanged(),
                Put.of(tallies, tally).ifUnchanged().returningOld(),
                Merge.of(tallies, tally),
                Merge.of(tallies, tally).unversioned(),
                Merge.of(tallies, tally).ifUnchanged(),
                Delete.ofItem(tallies, tally),
                Delete.ofItem(tallies, tally).unversioned(),
                Delete.ofItem(tallies, new Tally("t", 5, 8)),
                Delete.ofItem(tallies, tally).ifUnchanged());
    }

    private static Vector<?> expiring() {
        Access access = Access.by(SENDER).timedBy(InstantSource.fixed(NOW));
        Binding<Draft> drafts = Binding.of(Draft_.SCHEMA, access);
        Binding<Draft> later = Binding.of(Draft_.SCHEMA, access.timedBy(InstantSource.fixed(NOW.plusSeconds(1))));
        UUID id = new UUID(1, 2);
        return Vector.of(
                Get.of(drafts, Draft_.key(id)),
                Get.of(drafts, Draft_.key(id)).unexpired(),
                BatchGet.of(drafts, List.of(Draft_.key(id))),
                BatchGet.of(drafts, List.of(Draft_.key(id))).unexpired(),
                Scan.of(drafts),
                Scan.of(drafts).unexpired(),
                Put.of(drafts, Draft.of(id, "x")),
                Put.of(later, Draft.of(id, "x")),
                Put.of(drafts, Draft.of(id, "x")).ifAbsentOrExpired(),
                Update.of(drafts, Draft_.key(id)).set(Draft_.text, "x"),
                Update.of(later, Draft_.key(id)).set(Draft_.text, "x"));
    }

    private static List<?> whole(List<?> found) {
        return found;
    }

    private static Vector<?> gets() {
        return Vector.of(
                get(),
                get().consistent(),
                Get.of(accounts(), Account_.key("a-2")),
                get().select(OWNER),
                get().select(VISITS),
                get().consistent().select(OWNER));
    }

    private static Vector<?> puts() {
        Put<Account> put = Put.of(accounts(), ANN);
        return Vector.of(
                put,
                Put.of(accounts(), BARE),
                put.ifAbsent(),
                put.ifExists(),
                put.onlyIf(condition("x")),
                put.onlyIf(condition("y")),
                put.returningOld(),
                put.ifExists().returningOld());
    }

    private static Vector<?> merges() {
        Merge<Account> merge = Merge.of(accounts(), ANN);
        return Vector.of(
                merge,
                Merge.of(accounts(), BARE),
                merge.onlyIf(condition("x")),
                merge.onlyIf(condition("y")),
                merge.returningOld(),
                merge.returningNothing(),
                merge.onlyIf(condition("x")).returningOld(),
                merge.onlyIf(condition("x")).returningNothing());
    }

    private static Vector<?> updates() {
        Update<Account> update = Update.of(accounts(), key()).add(visits, 1);
        return Vector.of(
                update,
                Update.of(accounts(), Account_.key("a-2")).add(visits, 1),
                Update.of(accounts(), key()).add(visits, 2),
                update.set(owner, "Bea"),
                update.onlyIf(condition("x")),
                update.onlyIf(condition("y")),
                update.returningOld(),
                update.returningNothing(),
                update.returning(visits),
                update.returning(Attributes.<Account, Long>of(Path.of("visits"), Codecs.longInteger())),
                update.returning(visits, visits),
                update.set(owner, "Bea").returning(owner),
                update.set(owner, "Bea").returning(owner, visits),
                update.set(owner, "Bea").returning(visits, owner),
                update.onlyIf(condition("x")).returning(visits));
    }

    private static Vector<?> upserts() {
        Upsert<Account> upsert = Upsert.of(accounts(), key()).add(visits, 1);
        return Vector.of(
                upsert,
                Upsert.of(accounts(), key()).add(visits, 2),
                Update.of(accounts(), key()).add(visits, 1),
                upsert.onlyIf(condition("x")),
                upsert.onlyIf(condition("y")),
                upsert.returningOld(),
                upsert.returningNothing(),
                upsert.returning(visits),
                upsert.onlyIf(condition("x")).returningOld(),
                upsert.onlyIf(condition("x")).returningNothing(),
                upsert.onlyIf(condition("x")).returning(visits));
    }

    private static Vector<?> deletes() {
        Delete<Account> delete = Delete.of(accounts(), key());
        return Vector.of(
                delete,
                Delete.of(accounts(), Account_.key("a-2")),
                delete.ifExists(),
                delete.onlyIf(condition("x")),
                delete.onlyIf(condition("y")),
                delete.returningOld(),
                delete.ifExists().returningOld());
    }

    private static Vector<?> queries() {
        Query<Order> orders = Query.of(Binding.of(Order_.SCHEMA, Access.by(SENDER)), Order_.partition("c-1"));
        IndexQuery<Parcel> parcels =
                IndexQuery.of(Binding.of(Parcel_.SCHEMA, Access.by(SENDER)), Parcel_.BY_CITY.partition("Bern"));
        return Vector.of(
                orders,
                Query.of(Binding.of(Order_.SCHEMA, Access.by(SENDER)), Order_.partition("c-2")),
                Query.of(
                        Binding.of(Order_.SCHEMA, Access.by(SENDER)),
                        Order_.partition("c-1").sortGt("o-1")),
                orders.descending(),
                orders.consistent(),
                orders.filter(Order_.total.gt(1)),
                orders.filter(Order_.total.gt(2)),
                parcels,
                parcels.descending(),
                parcels.filter(Parcel_.weight.gt(1)));
    }

    private static Vector<?> partialReadings() {
        Binding<Ticket> tickets = Binding.of(Ticket_.SCHEMA, Access.by(SENDER));
        PartialQuery<Ticket> query =
                PartialQuery.of(tickets, Ticket_.PARTS_BY_HOLDER.partition("ann", SdkBytes.fromUtf8String("s")));
        PartialScan<Ticket> scan = PartialScan.of(tickets, Ticket_.PARTS_BY_HOLDER);
        return Vector.of(
                query,
                PartialQuery.of(tickets, Ticket_.PARTS_BY_HOLDER.partition("bob", SdkBytes.fromUtf8String("s"))),
                query.descending(),
                query.limit(5),
                query.pageSize(5),
                query.readBudget(5),
                query.filter(Ticket_.price.gt(1)),
                query.select(PRICE),
                query.fetch(),
                query.descending().fetch(),
                scan,
                scan.filter(Ticket_.price.gt(1)),
                scan.select(PRICE),
                scan.fetch(),
                Scan.of(tickets, Ticket_.BY_PRICE),
                Scan.of(tickets));
    }

    private static Vector<?> scans() {
        Scan<Account> scan = Scan.of(accounts());
        return Vector.of(
                scan,
                scan.consistent(),
                scan.filter(condition("x")),
                scan.filter(condition("y")),
                scan.select(OWNER),
                scan.select(VISITS),
                scan.decoding(FIRST),
                scan.decoding(SECOND),
                scan.consistent().decoding(FIRST));
    }

    private static Vector<?> tables() {
        return Vector.of(
                CreateTable.of(accounts()),
                CreateTable.of(accounts()).waitingAtMost(Duration.ofMinutes(1)),
                CreateTable.of(accounts()).waitingAtMost(Duration.ofMinutes(2)),
                DeleteTable.of(accounts(), "accounts"),
                DeleteTable.of(accounts(), "accounts").waitingAtMost(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void operations_are_equal_if_they_say_the_same(Supplier<Vector<?>> list) {
        Vector<?> once = list.get();
        Vector<?> again = list.get();

        assertThat(once).isEqualTo(again).doesNotHaveDuplicates();
        assertThat(once.zip(again))
                .allSatisfy(pair -> assertThat(pair._1)
                        .isNotSameAs(pair._2)
                        .hasSameHashCodeAs(pair._2)
                        .isNotEqualTo("another thing"));
    }

    private static Binding<Account> accounts() {
        return Binding.of(Account_.SCHEMA, Access.by(SENDER));
    }

    private static Get<Account> get() {
        return Get.of(accounts(), key());
    }

    private static Key<Account> key() {
        return Account_.key("a-1");
    }

    private static Condition<Account> condition(String text) {
        return owner.eq(text);
    }

    private static AwsRequestOverrideConfiguration settings(int seconds) {
        return AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(Duration.ofSeconds(seconds))
                .build();
    }
}
