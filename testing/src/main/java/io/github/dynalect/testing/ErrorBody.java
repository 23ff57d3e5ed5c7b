package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The bodies of errors. */
final class ErrorBody {
    /** The service spells the member in two ways. */
    private static final Map<String, String> REASONS = Map.of(
            "ThrottlingException", "throttlingReasons",
            "ProvisionedThroughputExceededException", "ThrottlingReasons",
            "RequestLimitExceeded", "ThrottlingReasons");

    private ErrorBody() {}

    static String of(String code) {
        return Json.write(tree(code));
    }

    static String throttled(String code, String reason, String resource) {
        String member = REASONS.get(code);
        if (member == null) {
            throw new IllegalArgumentException("no throttling: " + code + "; these are: "
                    + String.join(", ", REASONS.keySet().stream().sorted().toList()));
        }
        ObjectNode error = tree(code);
        error.putArray(member).addObject().put("reason", reason).put("resource", resource);
        return Json.write(error);
    }

    static ObjectNode tree(String code) {
        return Json.object()
                .put("__type", "com.amazonaws.dynamodb.v20120810#" + code)
                .put("message", "as the script says");
    }
}
