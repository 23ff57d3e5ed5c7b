package golden;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that annotations can say. */
@DynamoItem(table = "tickets")
@GlobalIndex(
        name = "by-holder",
        partition = {"holder", "venue"},
        sort = {"expiresAt", "price"},
        projection = Projected.INCLUDE,
        include = "item")
@GlobalIndex(name = "byPrice", partition = "price")
@GlobalIndex(
        name = "by-visits",
        partition = "visits",
        sort = {"item", "seenAt"})
@GlobalIndex(name = "by-key", partition = "key", sort = "item", projection = Projected.KEYS_ONLY)
@LocalIndex(name = "GSI_1", sort = "price", projection = Projected.KEYS_ONLY)
@LocalIndex(name = "by-item", sort = "item")
public record Ticket(
        @PartitionKey @StoredName("pk") String venue,
        @SortKey @StoredName("sk") long seat,
        Option<String> holder,
        @ConvertedBy(MoneyCodec.class) Money price,
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant expiresAt,
        @WhenAbsent("INACTIVE") UserStatus status,
        @WhenAbsent("1970-01-01T00:00:00Z") Instant seenAt,
        @WhenAbsent("3") short visits,
        String item,
        String key,
        @MemberName("schema") String SCHEMA,
        @Ignored List<String> warnings,
        @Extra Map<String, AttributeValue> others) {}
