package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchAction;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The guide's page on batches, as code. */
@DynamoDbTest
class BatchesGuideTest {
    private final Dynalect dynalect;
    private final Table<Wallet> wallets;
    private final Table<Transfer> transfers;

    BatchesGuideTest(
            DynamoDbAsyncClient client,
            @FreshTable(partitionKey = "walletId") String wallets,
            @FreshTable(partitionKey = "transferId") String transfers) {
        this.dynalect = Dynalect.create(client);
        this.wallets = dynalect.table(Wallet_.SCHEMA).named(wallets);
        this.transfers = dynalect.table(Transfer_.SCHEMA).named(transfers);
    }

    private static List<Wallet> wallets(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Wallet("w-" + number, BigDecimal.valueOf(number), BigDecimal.TEN))
                .toList();
    }

    @Test
    void writes() {
        List<Wallet> many = wallets(60);
        // @start region=writes
        BatchResult<List<Wallet>, Wallet> result = wallets.batchPut(many).execute();

        List<Wallet> stored = result.done();
        List<Wallet> left = result.left(); // empty, if all are stored
        // @end
        assertThat(stored).isEqualTo(many);
        assertThat(left).isEmpty();
    }

    @Test
    void left() {
        List<Wallet> many = wallets(60);
        List<Wallet> later = new ArrayList<>();
        // @start region=left
        BatchResult<List<Wallet>, Wallet> result = wallets.batchPut(many).execute();

        if (result instanceof BatchResult.Incomplete<List<Wallet>, Wallet> incomplete) {
            later.addAll(incomplete.left());
            System.err.println(incomplete.cause()); // such as: DEADLINE after ThrottlingException
        }

        List<Wallet> all = wallets.batchPut(many).execute().orThrow(); // or an IncompleteBatchException
        // @end
        assertThat(all).isEqualTo(many);
        assertThat(later).isEmpty();
    }

    @Test
    void mixed() {
        Wallet wallet = wallets(1).get(0);
        Transfer transfer = new Transfer("t-1", "w-0", "w-1", BigDecimal.ONE);
        // @start region=mixed
        BatchResult<List<BatchAction<?>>, BatchAction<?>> result = dynalect.batchWrite(
                        wallets.put(wallet), transfers.put(transfer), transfers.delete(Transfer_.key("t-0")))
                .execute();
        // @end
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void reads() {
        wallets.batchPut(wallets(3)).execute().orThrow();
        // @start region=reads
        List<Key<Wallet>> keys = List.of(Wallet_.key("w-2"), Wallet_.key("nobody"), Wallet_.key("w-0"));

        BatchItems<Wallet, Wallet> items =
                wallets.batchGet(keys).consistent().execute().orThrow();

        List<Wallet> found = items.found(); // w-2, w-0: in the order of the keys
        List<Key<? extends Wallet>> missing = items.missing(); // that of nobody
        Option<Wallet> first = items.get(Wallet_.key("w-0"));
        // @end
        assertThat(found).extracting(Wallet::walletId).containsExactly("w-2", "w-0");
        assertThat(missing).isEqualTo(List.of(Wallet_.key("nobody")));
        assertThat(first).isNotEmpty();
    }

    @Test
    void tables() {
        wallets.batchPut(wallets(3)).execute().orThrow();
        List<Key<Wallet>> walletKeys = List.of(Wallet_.key("w-2"));
        List<Key<Transfer>> transferKeys = List.of(Transfer_.key("t-1"));
        // @start region=tables
        View<Wallet, BigDecimal> balance = View.of(Wallet_.balance).build(wallet -> wallet.get(Wallet_.balance));

        var both = dynalect.batchGet(
                        wallets.batchGet(walletKeys).select(balance), // a part of each item
                        transfers.batchGet(transferKeys))
                .execute();

        List<BigDecimal> balances = both._1().orThrow().found();
        List<Transfer> known = both._2().orThrow().found();
        // @end
        assertThat(balances).containsExactly(BigDecimal.valueOf(2));
        assertThat(known).isEmpty();
    }

    @Test
    void pace() {
        List<Wallet> many = wallets(120);
        // @start region=pace
        wallets.batchPut(many)
                .concurrency(4) // calls at a time, instead of one after another
                .within(Duration.ofSeconds(20)) // no call begins later
                .executeAsync()
                .thenAccept(result -> System.out.println(result.done().size() + " stored"))
                .join();
        // @end
        if (wallets.scan().count().matched() != 120) {
            fail("not all are stored");
        }
    }
}
