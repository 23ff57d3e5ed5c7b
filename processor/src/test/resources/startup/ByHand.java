package startup;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores a visit in the same forms and reads it back, with nothing but the SDK, and loads as little as it can. */
final class ByHand {
    private ByHand() {}

    public static void main(String[] arguments) {
        Visit visit = Visit.first();
        Map<String, AttributeValue> item = encode(visit);
        visit.isReadFrom(item.size(), decode(item));
    }

    private static Map<String, AttributeValue> encode(Visit visit) {
        Map<String, AttributeValue> item = new HashMap<>(20);
        item.put("id", AttributeValue.createS(visit.id()));
        item.put("host", AttributeValue.createS(visit.host()));
        item.put("guest", AttributeValue.createS(visit.guest()));
        item.put("mood", AttributeValue.createS(visit.mood().name()));
        item.put("since", AttributeValue.createS(text(visit.since())));
        item.put("bill", AttributeValue.createN(visit.bill().stripTrailingZeros().toPlainString()));
        if (!visit.wishes().isEmpty()) {
            item.put("wishes", AttributeValue.createSs(new ArrayList<>(visit.wishes())));
        }
        List<AttributeValue> rooms = new ArrayList<>(visit.rooms().size());
        for (String room : visit.rooms()) {
            rooms.add(AttributeValue.createS(room));
        }
        item.put("rooms", AttributeValue.createL(rooms));
        item.put("paid", AttributeValue.createBool(visit.paid()));
        if (visit.note().isDefined()) {
            item.put("note", AttributeValue.createS(visit.note().get()));
        }
        return item;
    }

    private static Visit decode(Map<String, AttributeValue> item) {
        List<String> rooms = new ArrayList<>();
        for (AttributeValue room : item.get("rooms").l()) {
            rooms.add(room.s());
        }
        return new Visit(
                item.get("id").s(),
                item.get("host").s(),
                item.get("guest").s(),
                Visit.Mood.valueOf(item.get("mood").s()),
                instant(item.get("since").s()),
                new BigDecimal(item.get("bill").n()),
                new HashSet<>(item.get("wishes").ss()),
                rooms,
                item.get("paid").bool(),
                item.containsKey("note") ? Option.some(item.get("note").s()) : Option.none());
    }

    private static String text(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(30);
        digits(text, utc.getYear(), 1_000).append('-');
        digits(text, utc.getMonthValue(), 10).append('-');
        digits(text, utc.getDayOfMonth(), 10).append('T');
        digits(text, utc.getHour(), 10).append(':');
        digits(text, utc.getMinute(), 10).append(':');
        digits(text, utc.getSecond(), 10).append('.');
        return digits(text, utc.getNano(), 100_000_000).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int firstUnit) {
        for (int unit = firstUnit; unit > 0; unit /= 10) {
            text.append((char) ('0' + number / unit % 10));
        }
        return text;
    }

    private static Instant instant(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 29))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
