package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** What becomes of the service's refusal. */
class ConditionFailedTest {
    @Test
    void a_refusal_with_an_item_holds_it_and_decodes_it_on_demand() {
        var failed = failed(refusal -> refusal.item(Shop.storedAnn()).numAttempts(1));

        assertThat(failed).isEqualTo(new Refused<>(Shop.storedAnn(), "accounts-eu", Account_.SCHEMA, 1));
        assertThat(((Refused<Account>) failed).current()).isEqualTo(Either.right(Shop.ANN));
    }

    @Test
    void a_refusal_without_an_item_says_that_it_is_missing() {
        assertThat(failed(refusal -> refusal.numAttempts(1))).isEqualTo(new Missing<>(1));
    }

    @Test
    void the_attempts_are_those_that_the_sdk_made() {
        assertThat(failed(refusal -> refusal.numAttempts(3)).attempts()).isEqualTo(3);
        assertThat(failed(refusal -> refusal.item(Shop.storedAnn()).numAttempts(2))
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void a_refusal_that_does_not_count_its_attempts_had_one() {
        assertThat(failed(refusal -> refusal).attempts()).isEqualTo(1);
    }

    @Test
    void the_exception_tells_the_table_and_the_kind_of_failure() {
        var deletion = deletion(refusal -> refusal.item(Shop.storedAnn()).numAttempts(1));

        assertThatThrownBy(deletion::execute)
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("Delete[accounts-eu, Key[accountId #b72c3a3d], AttributeExists[path=accountId]]: "
                        + "the condition does not hold of the item (attempts: 1)");
    }

    @Test
    void other_failures_of_the_service_stay_what_they_are() {
        var busy = ProvisionedThroughputExceededException.builder().build();
        var deletion = Delete.of(
                        Binding.of(Account_.SCHEMA, Access.by(new NoServer() {
                            @Override
                            public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(
                                    Message<Q, A> message) {
                                throw busy;
                            }
                        })),
                        Account_.key("a-1"))
                .ifExists();

        assertThatThrownBy(deletion::attempt).isSameAs(busy);
    }

    @Test
    void either_kind_of_failure_is_folded_into_one() {
        ConditionFailed<Account> missing = failed(refusal -> refusal);
        ConditionFailed<Account> refused = failed(refusal -> refusal.item(Shop.storedAnn()));

        assertThat(missing.<Option<Account>>fold(
                        none -> Option.none(), there -> there.current().toOption()))
                .isEmpty();
        assertThat(refused.<Option<Account>>fold(
                        none -> Option.none(), there -> there.current().toOption()))
                .contains(Shop.ANN);
    }

    private static ConditionFailed<Account> failed(UnaryOperator<ConditionalCheckFailedException.Builder> refusal) {
        return deletion(refusal).attempt().getLeft();
    }

    private static ConditionalDelete<Account> deletion(UnaryOperator<ConditionalCheckFailedException.Builder> refusal) {
        Transport refusing = new NoServer() {
            @Override
            public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
                throw refusal.apply(ConditionalCheckFailedException.builder()).build();
            }
        };
        return Delete.of(Binding.of(Account_.SCHEMA, Access.by(refusing)).named("accounts-eu"), Account_.key("a-1"))
                .ifExists();
    }
}
