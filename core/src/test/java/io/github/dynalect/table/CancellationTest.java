package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Call;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** A result that nobody waits for any more ends the call that is under way, and asks for nothing further. */
class CancellationTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final ScanResponse NOT_THE_LAST =
            ScanResponse.builder().lastEvaluatedKey(KEY.toMap()).build();

    @Test
    void the_page_under_way_is_cancelled() {
        CompletableFuture<ScanResponse> first = new CompletableFuture<>();
        CompletableFuture<ScanResponse> second = new CompletableFuture<>();

        assertThat(orders(new PromisingClient(first)).scan().allAsync().cancel(true))
                .isTrue();
        assertThat(orders(new PromisingClient(CompletableFuture.completedFuture(NOT_THE_LAST), second))
                        .scan()
                        .allAsync()
                        .cancel(true))
                .isTrue();

        assertThat(first).isCancelled();
        assertThat(second).isCancelled();
    }

    @Test
    void the_page_that_came_later_is_cancelled() {
        CompletableFuture<ScanResponse> first = new CompletableFuture<>();
        CompletableFuture<ScanResponse> second = new CompletableFuture<>();
        var all = orders(new PromisingClient(first, second)).scan().allAsync();

        first.complete(NOT_THE_LAST);

        assertThat(second).isNotDone();
        assertThat(all.cancel(true)).isTrue();
        assertThat(second).isCancelled();
    }

    @Test
    void no_further_page_is_asked_for_when_an_answer_comes_all_the_same() {
        Unstoppable<ScanResponse> first = new Unstoppable<>();
        PromisingClient client = new PromisingClient(first, new CompletableFuture<>());

        assertThat(orders(client).scan().allAsync().cancel(true)).isTrue();
        first.complete(NOT_THE_LAST);

        assertThat(client.asked()).hasSize(1);
    }

    @Test
    void an_attempt_is_cancelled() {
        CompletableFuture<UpdateItemResponse> sent = new CompletableFuture<>();

        assertThat(orders(new PromisingClient(sent))
                        .update(KEY)
                        .add(Order_.total, 1)
                        .attemptAsync()
                        .cancel(true))
                .isTrue();

        assertThat(sent).isCancelled();
    }

    @Test
    void a_result_that_comes_too_late_cancels_the_call() {
        CompletableFuture<GetItemResponse> sent = new CompletableFuture<>();

        var late = orders(new PromisingClient(sent)).get(KEY).executeAsync().orTimeout(1, TimeUnit.MILLISECONDS);

        assertThatThrownBy(late::join).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> sent.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void the_request_for_a_table_to_come_or_go_is_cancelled() {
        CompletableFuture<CreateTableResponse> creating = new CompletableFuture<>();
        CompletableFuture<DeleteTableResponse> deleting = new CompletableFuture<>();

        assertThat(orders(new PromisingClient(creating))
                        .createTable()
                        .executeAsync()
                        .cancel(true))
                .isTrue();
        assertThat(orders(new PromisingClient(deleting))
                        .deleteTable("orders")
                        .executeAsync()
                        .cancel(true))
                .isTrue();

        assertThat(creating).isCancelled();
        assertThat(deleting).isCancelled();
    }

    @Test
    void a_table_that_is_waited_for_is_not_described_again() throws InterruptedException {
        assertNotDescribedAgain(
                CreateTableResponse.builder()
                        .tableDescription(TableDescription.builder().build())
                        .build(),
                TableStatus.CREATING,
                Table::createTable);
        assertNotDescribedAgain(
                DeleteTableResponse.builder().build(), TableStatus.DELETING, orders -> orders.deleteTable("orders"));
    }

    /** The pause after the first description is a tenth of a second. */
    private static void assertNotDescribedAgain(
            Object answer, TableStatus meanwhile, Function<Table<Order>, Call<?, ?>> call) throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        PromisingClient client = new PromisingClient(CompletableFuture.completedFuture(answer)) {
            @Override
            public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
                first.countDown();
                second.countDown();
                return CompletableFuture.completedFuture(DescribeTableResponse.builder()
                        .table(table -> table.tableStatus(meanwhile))
                        .build());
            }
        };

        CompletableFuture<?> waiting = call.apply(orders(client)).executeAsync();
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.cancel(true)).isTrue();

        assertThat(second.await(300, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void a_synchronous_client_ends_what_it_has_begun_and_begins_nothing_else() throws Exception {
        GatedClient client = new GatedClient(NOT_THE_LAST);
        CompletableFuture<List<Order>> all =
                Dynalect.create(client, client).table(Order_.SCHEMA).scan().allAsync();

        client.awaitBegun();
        assertThat(all.cancel(true)).isTrue();
        client.open();

        assertThat(client.awaitEnded()).isEqualTo(1);
        assertThat(client.wasInterrupted()).isFalse();
    }

    private static Table<Order> orders(PromisingClient client) {
        return Dynalect.create(client).table(Order_.SCHEMA);
    }

    /** A call that the client cannot take back. */
    private static final class Unstoppable<A> extends CompletableFuture<A> {
        @Override
        public boolean cancel(boolean mayInterrupt) {
            return false;
        }
    }
}
