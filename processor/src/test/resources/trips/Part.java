package trips;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A part of each sort. There are more of them than {@code List.of} takes one by one. */
@DynamoDocument
public record Part(
        String text,
        int integer,
        boolean bool,
        double doubleNumber,
        SdkBytes bytes,
        Instant instant,
        Optional<BigDecimal> optional,
        Option<List<String>> option,
        Set<Integer> integers,
        Map<String, List<Option<Instant>>> nested,
        io.vavr.collection.Vector<String> vavr,
        AttributeValue raw,
        @WhenAbsent("a \"default\"") String otherwise,
        List<Part> parts) {}
