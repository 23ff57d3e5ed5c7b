package io.github.dynalect.examples.roundtrip;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item with a component of each type that a model can have. */
@DynamoItem(table = "everything")
record Everything(
        @PartitionKey String id,
        Numbers numbers,
        Times times,
        Texts texts,
        Collections collections,
        Comment comment,
        Option<String> option,
        Optional<Integer> optional,
        AttributeValue raw,
        @WhenAbsent("7") int fallback,
        @Extra Map<String, AttributeValue> others) {
    /** Each type of a number. */
    @DynamoDocument
    record Numbers(
            byte tiny,
            short small,
            int normal,
            long large,
            float rough,
            double fine,
            BigInteger big,
            BigDecimal exact) {}

    /** Each type of a time. */
    @DynamoDocument
    record Times(
            Instant instant,
            @StoredAs(TimeForm.EPOCH_SECONDS) Instant seconds,
            @StoredAs(TimeForm.EPOCH_MILLIS) Instant millis,
            OffsetDateTime offset,
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            Year year,
            YearMonth month,
            Duration duration,
            Period period) {}

    /** Each type that is stored as text, as bytes or as a truth. */
    @DynamoDocument
    record Texts(
            String text,
            boolean flag,
            UUID uuid,
            URI uri,
            ZoneId zone,
            Grade grade,
            SdkBytes bytes,
            ByteBuffer buffer) {}

    /** A grade. */
    enum Grade {
        LOW,
        HIGH
    }

    /** Each kind of a collection. */
    @DynamoDocument
    record Collections(
            Set<String> strings,
            Set<Long> numbers,
            Set<SdkBytes> binaries,
            Set<Grade> grades,
            List<Optional<Instant>> list,
            Map<String, List<Optional<Instant>>> deep,
            io.vavr.collection.List<String> vavrList,
            io.vavr.collection.Set<String> vavrSet,
            io.vavr.collection.Map<String, Integer> vavrMap,
            Map<String, Comment> documents) {}

    /** A comment and its answers. */
    @DynamoDocument
    record Comment(String text, List<Comment> replies) {}
}
