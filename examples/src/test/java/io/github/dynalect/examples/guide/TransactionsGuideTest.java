package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static io.github.dynalect.examples.guide.Wallet_.daily;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.operation.Update;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's pages on transactions and on what happens once, as code. */
@DynamoDbTest
class TransactionsGuideTest {
    private final DynamoDbServer server;
    private final Dynalect dynalect;
    private final Table<Wallet> wallets;
    private final Table<Transfer> transfers;

    TransactionsGuideTest(
            DynamoDbServer server,
            @FreshTable(partitionKey = "walletId") String wallets,
            @FreshTable(partitionKey = "transferId") String transfers) {
        this.server = server;
        this.dynalect = Dynalect.create(server.client());
        this.wallets = dynalect.table(Wallet_.SCHEMA).named(wallets);
        this.transfers = dynalect.table(Transfer_.SCHEMA).named(transfers);
    }

    @BeforeEach
    void ann_and_ben_have_a_hundred_each() {
        for (String owner : List.of("ann", "ben")) {
            wallets.put(new Wallet(owner, BigDecimal.valueOf(100), BigDecimal.valueOf(50)))
                    .execute();
        }
    }

    // @start region=transfer
    private Either<TransactionCancelled, Done> pay(Transfer transfer) {
        BigDecimal amount = transfer.amount();
        return dynalect.transactWrite(
                        wallets.update(Wallet_.key(transfer.from()))
                                .set(balance, balance.minus(amount))
                                .onlyIf(balance.ge(amount).and(daily.ge(amount))),
                        wallets.update(Wallet_.key(transfer.to())).add(balance, amount),
                        transfers.put(transfer).ifAbsent())
                .token(transfer.transferId())
                .attempt();
    }
    // @end

    private static Transfer transfer(String id, long amount) {
        return new Transfer(id, "ann", "ben", BigDecimal.valueOf(amount));
    }

    private BigDecimal balance(String owner) {
        return wallets.get(Wallet_.key(owner)).execute().get().balance();
    }

    @Test
    void a_transfer_happens_wholly_and_once() {
        assertThat(pay(transfer("t-1", 30))).isEqualTo(Either.right(Done.DONE));
        assertThat(pay(transfer("t-1", 30))).isEqualTo(Either.right(Done.DONE));

        assertThat(balance("ann")).isEqualByComparingTo("70");
        assertThat(balance("ben")).isEqualByComparingTo("130");
    }

    @Test
    void reasons() {
        // @start region=reasons
        Update<Wallet> payment = wallets.update(Wallet_.key("ann"))
                .set(balance, balance.minus(500))
                .onlyIf(balance.ge(500));
        Update<Wallet> receipt = wallets.update(Wallet_.key("ben")).add(balance, 500);

        Either<TransactionCancelled, Done> outcome =
                dynalect.transactWrite(payment, receipt).attempt();

        Option<ConditionFailed<Wallet>> failed = outcome.swap()
                .toOption()
                .flatMap(cancelled -> cancelled.reasonFor(payment)) // an Option<Reason<Wallet>>
                .flatMap(Reason::failed);
        String answer = failed.map(why -> why.<String>fold(
                        missing -> "no such wallet",
                        refused -> "has " + refused.current().get().balance()))
                .getOrElse("try again later");
        // @end
        assertThat(answer).isEqualTo("has 100");
        assertThat(outcome.getLeft().reasonFor(receipt)).isEmpty();
    }

    @Test
    void check() {
        // @start region=check
        dynalect.transactWrite(
                        wallets.check(Wallet_.key("ann"), daily.ge(20)), // read, and not written
                        transfers.put(transfer("t-2", 20)))
                .execute();
        // @end
        assertThat(transfers.get(Transfer_.key("t-2")).execute()).isNotEmpty();
    }

    @Test
    void reads() {
        pay(transfer("t-3", 30)).get();
        // @start region=reads
        Tuple2<Option<Wallet>, Option<Transfer>> both = dynalect.transactGet(
                        wallets.get(Wallet_.key("ann")), transfers.get(Transfer_.key("t-3")))
                .execute();

        List<Option<Wallet>> all = dynalect.transactGetAll(
                        List.of(wallets.get(Wallet_.key("ann")), wallets.get(Wallet_.key("ben"))))
                .execute();
        // @end
        assertThat(both._1().get().balance().add(both._2().get().amount())).isEqualByComparingTo("100");
        assertThat(all).allMatch(Option::isDefined);
    }

    @Test
    void backoff() {
        DynamoDbClient client = server.client();
        // @start region=backoff
        Dynalect patient = Dynalect.create(client)
                .backingOff(Backoff.usual()
                        .attempts(5)
                        .within(Duration.ofSeconds(10))
                        .pauses(Duration.ofMillis(20), Duration.ofSeconds(1)));
        // @end
        assertThat(patient).isNotNull();
    }

    @Test
    void once() {
        // @start region=once
        Update<Wallet> bonus = wallets.update(Wallet_.key("ann")).add(balance, 5);

        Done done = bonus.isIdempotent()
                ? bonus.returningNothing().execute()
                : bonus.exactlyOnce("bonus-2024-ann").execute();
        // @end
        assertThat(done).isEqualTo(Done.DONE);
        bonus.exactlyOnce("bonus-2024-ann").execute();
        assertThat(balance("ann")).isEqualByComparingTo("105");
    }

    @Test
    void faults() {
        // @start region=faults
        VirtualTime time = VirtualTime.passing();
        Script script = Script.random(42)
                .sometimes(0.2, Fate.loseAnswer())
                .sometimes(0.2, Fate.cancelTransaction("TransactionConflict"));

        try (ScriptedHttpClient http = ScriptedHttpClient.of(script);
                DynamoDbClient client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            Dynalect faulty = Dynalect.create(client)
                    .backingOff(Backoff.usual().by(time.clock(), time::pause).by(new Random(42)));
            Table<Wallet> theirs = wallets.with(faulty);

            for (int visit = 0; visit < 20; visit++) {
                theirs.update(Wallet_.key("ann"))
                        .add(balance, 1)
                        .exactlyOnce("visit-" + visit)
                        .execute();
            }
        }
        assertThat(wallets.get(Wallet_.key("ann")).execute().get().balance()).isEqualByComparingTo("120");
        // @end
        assertThat(time.pauses()).isNotEmpty();
    }
}
