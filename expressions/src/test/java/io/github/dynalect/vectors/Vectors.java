package io.github.dynalect.vectors;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The expression vectors of {@code vectors.json}: not opinions, but what was observed on DynamoDB Local. */
final class Vectors {
    static final Vector<ExpressionVector> ALL = read();
    static final Vector<ExpressionVector> ACCEPTED = ALL.filter(ExpressionVector::accepted);
    static final Vector<ExpressionVector> REJECTED = ALL.reject(ExpressionVector::accepted);

    private Vectors() {}

    private static Vector<ExpressionVector> read() {
        try (InputStream json = Vectors.class.getResourceAsStream("/vectors.json")) {
            return Vector.ofAll(JsonNode.parser()
                            .parse(Objects.requireNonNull(json))
                            .asArray())
                    .map(Vectors::vector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpressionVector vector(JsonNode node) {
        Map<String, JsonNode> members = node.asObject();
        return new ExpressionVector(
                Integer.parseInt(member(members, "id").asNumber()),
                member(members, "kind").text(),
                new Text(
                        member(members, "rendered").text(),
                        map(member(members, "names"), JsonNode::text),
                        map(member(members, "values"), Vectors::value)),
                map(member(members, "item"), Vectors::value),
                member(members, "expect").text().equals("accepted"),
                Option.of(members.get("truth")).map(JsonNode::asBoolean),
                Option.of(members.get("after")).map(after -> map(after, Vectors::value)));
    }

    private static JsonNode member(Map<String, JsonNode> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    private static <V> Map<String, V> map(JsonNode node, Function<JsonNode, V> read) {
        Map<String, V> map = new LinkedHashMap<>();
        node.asObject().forEach((name, member) -> map.put(name, read.apply(member)));
        return map;
    }

    private static AttributeValue value(JsonNode node) {
        Map.Entry<String, JsonNode> typed =
                node.asObject().entrySet().iterator().next();
        JsonNode content = typed.getValue();
        return switch (typed.getKey()) {
            case "S" -> AttributeValue.fromS(content.text());
            case "N" -> AttributeValue.fromN(content.text());
            case "B" ->
                AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(content.text())));
            case "BOOL" -> AttributeValue.fromBool(content.asBoolean());
            case "NULL" -> AttributeValue.fromNul(content.asBoolean());
            case "SS" -> AttributeValue.fromSs(list(content, JsonNode::text));
            case "NS" -> AttributeValue.fromNs(list(content, JsonNode::text));
            case "L" -> AttributeValue.fromL(list(content, Vectors::value));
            case "M" -> AttributeValue.fromM(map(content, Vectors::value));
            default -> throw new IllegalArgumentException("a value of type " + typed.getKey());
        };
    }

    private static <V> List<V> list(JsonNode node, Function<JsonNode, V> read) {
        return node.asArray().stream().map(read).toList();
    }
}
