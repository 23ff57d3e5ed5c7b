package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collections of all sorts, inside each other. */
@DynamoItem(table = "posts")
record Post(
        @PartitionKey UUID postId,
        int views,
        List<String> lines,
        List<Comment> comments,
        Map<String, Address> places,
        Map<String, List<Optional<Instant>>> seen,
        List<Map<String, List<Duration>>> nested,
        Set<Long> numbers,
        Set<UserStatus> states,
        Option<List<Comment>> drafts,
        Vector<String> persistent,
        AttributeValue raw) {}
