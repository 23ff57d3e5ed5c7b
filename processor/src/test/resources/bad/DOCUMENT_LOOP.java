// expected: 17: [DOCUMENT_LOOP] next is Node, which needs Node in turn, so that none can be made. Remedy: declare Option<Node> or List<Node>.
// expected: 25: [DOCUMENT_LOOP] wife is Wife, which needs Man in turn, so that none can be made. Remedy: declare Option<Wife> or List<Wife>.
// expected: 30: [DOCUMENT_LOOP] husband is Man, which needs Wife in turn, so that none can be made. Remedy: declare Option<Man> or List<Man>.
// expected: 39: [DOCUMENT_LOOP] next is Link, which needs Link in turn, so that none can be made. Remedy: declare Option<Link> or List<Link>.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

@DynamoDocument
record Node(
        String id,
        Node next,
        Option<Node> other,
        Optional<Node> another,
        List<Node> all,
        Map<String, Node> named) {}

@DynamoDocument
record Man(
        Wife wife,
        House house) {}

@DynamoDocument
record Wife(
        Man husband,
        Node node) {}

@DynamoDocument
record House(Option<Man> owner) {}

@DynamoDocument
@Value.Immutable
interface Link {
    Link next();
}
