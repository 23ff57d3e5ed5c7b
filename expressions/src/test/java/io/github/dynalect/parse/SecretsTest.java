package io.github.dynalect.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.Part;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Secrets are planted in the values of random drafts, right and wrong, and looked for in whatever is told of them. */
class SecretsTest {
    private static final int DRAFTS = 4_000;
    private static final String TEXT = "Zyzzyva";
    private static final String DIGITS = "8675309";
    private static final AttributeValue BYTES = AttributeValue.fromB(SdkBytes.fromUtf8String(TEXT));

    @ParameterizedTest
    @EnumSource(Part.class)
    void no_text_of_a_tree_and_no_refusal_shows_a_value(Part part) {
        long seed = Long.getLong("dynalect.seed", System.nanoTime());
        Random random = new Random(seed);
        Drafts drafts = new Drafts(random);

        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = withSecrets(drafts.next(part), random);
            assertThat(told(draft))
                    .as("seed %d, draft %d: %s", seed, i, draft)
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContain(
                                    TEXT, DIGITS, SdkBytes.fromUtf8String(TEXT).toString()));
        }
    }

    private static List<String> told(Draft draft) {
        try {
            Parsed<Object> parsed = Parser.parse(draft.texts());
            Stream<String> trees = Stream.of(parsed.toString(), draft.texts().toString());
            Stream<String> rendered = Stream.of(
                            parsed.condition().map(WriteExpressions::onlyIf).map(Renderer::render),
                            parsed.filter().map(WriteExpressions::onlyIf).map(Renderer::render),
                            parsed.update().map(UpdateExpressions::update).map(Renderer::render))
                    .flatMap(option -> option.toJavaStream())
                    .flatMap(text -> Stream.of(text.toString(), text.toReadableString()));
            Stream<String> faults = parsed.update()
                    .toJavaStream()
                    .map(update -> Evaluator.apply(update, item()).swap().toString())
                    .filter(text -> text.contains("UpdateFault"));
            return Stream.of(trees, rendered, faults).flatMap(texts -> texts).toList();
        } catch (RefusedException e) {
            return List.of(e.toString(), e.where());
        }
    }

    private static Map<String, AttributeValue> item() {
        return Map.of("a", AttributeValue.fromS(TEXT), "b", AttributeValue.fromN(DIGITS), "c", BYTES);
    }

    private static Draft withSecrets(Draft draft, Random random) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        draft.values()
                .forEach((placeholder, value) ->
                        values.put(placeholder, random.nextBoolean() ? wrong(random) : secret(value)));
        return new Draft(draft.part(), draft.tokens(), draft.names(), values);
    }

    /** A secret of the same type. */
    private static AttributeValue secret(AttributeValue value) {
        return switch (value.type()) {
            case S -> AttributeValue.fromS(TEXT);
            case N -> AttributeValue.fromN(DIGITS);
            case B -> BYTES;
            case SS -> AttributeValue.fromSs(List.of(TEXT));
            case NS -> AttributeValue.fromNs(List.of(DIGITS));
            case L -> AttributeValue.fromL(List.of(AttributeValue.fromS(TEXT)));
            case M -> AttributeValue.fromM(Map.of(TEXT, AttributeValue.fromN(DIGITS)));
            default -> value;
        };
    }

    /** A secret that DynamoDB would refuse. */
    private static AttributeValue wrong(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> AttributeValue.fromS(TEXT + "\ud800");
            case 1 -> AttributeValue.fromN(DIGITS + "x");
            case 2 -> AttributeValue.fromN(DIGITS + "e999");
            case 3 -> AttributeValue.fromN(DIGITS.repeat(6));
            case 4 -> AttributeValue.fromSs(List.of(TEXT, TEXT));
            case 5 -> AttributeValue.fromNs(List.of(DIGITS, DIGITS + ".0"));
            case 6 -> AttributeValue.fromM(Map.of(TEXT, AttributeValue.fromN(DIGITS + "x")));
            default ->
                AttributeValue.fromM(Map.of(TEXT + "\ud800", AttributeValue.fromBs(List.of(BYTES.b(), BYTES.b()))));
        };
    }
}
