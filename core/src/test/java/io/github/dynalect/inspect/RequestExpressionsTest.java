package io.github.dynalect.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.ExpressionTexts;
import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import org.junit.jupiter.api.Test;

/** What was rendered, read, and rendered again. */
class RequestExpressionsTest {
    private static final Condition<Account> CONDITION = Account_.balance.gt(10);
    private static final Projection<Account> PROJECTION = Attributes.select(Account_.owner, Account_.balance);
    private static final UpdateAction<Account> UPDATE = Account_.balance.add(1);

    @Test
    void what_was_read_of_each_kind_of_request_is_what_was_rendered() {
        Rendered query =
                Renderer.render(QueryExpressions.key(Order_.key("c", "o")).filter(Order_.total.gt(1)));
        Rendered scan = Renderer.render(ScanExpressions.filter(CONDITION).select(PROJECTION));
        Rendered read = Renderer.render(ReadExpressions.select(PROJECTION));
        Rendered update = Renderer.render(UpdateExpressions.update(UPDATE).onlyIf(CONDITION));
        Rendered write = Renderer.render(WriteExpressions.onlyIf(CONDITION));

        assertThat(Renderer.render(
                        RequestExpressionsTest.<Order>read(query).query().get()))
                .isEqualTo(query);
        assertThat(Renderer.render(RequestExpressionsTest.<Account>read(scan).scan()))
                .isEqualTo(scan);
        assertThat(Renderer.render(
                        RequestExpressionsTest.<Account>read(read).read().get()))
                .isEqualTo(read);
        assertThat(Renderer.render(
                        RequestExpressionsTest.<Account>read(update).update().get()))
                .isEqualTo(update);
        assertThat(Renderer.render(RequestExpressionsTest.<Account>read(write).write()))
                .isEqualTo(write);
    }

    @Test
    void what_lacks_the_expression_that_makes_a_request_is_none() {
        RequestExpressions<Account> nothing = read(Renderer.render(ScanExpressions.<Account>all()));

        assertThat(nothing.query()).isEmpty();
        assertThat(nothing.read()).isEmpty();
        assertThat(nothing.update()).isEmpty();
        assertThat(nothing.scan()).isEqualTo(ScanExpressions.all());
        assertThat(nothing.write()).isEqualTo(WriteExpressions.onlyIf(Condition.always()));
    }

    private static <T> RequestExpressions<T> read(Rendered rendered) {
        Parsed<T> parsed = Parser.parse(new ExpressionTexts(
                rendered.keyCondition(),
                rendered.filter(),
                rendered.projection(),
                rendered.update(),
                rendered.condition(),
                rendered.names(),
                rendered.values(),
                KeySchema.unknown()));
        return new RequestExpressions<>(parsed);
    }
}
