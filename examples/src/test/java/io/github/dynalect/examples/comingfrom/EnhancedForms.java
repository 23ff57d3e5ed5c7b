package io.github.dynalect.examples.comingfrom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A bean of the Enhanced client's with those types whose stored form is worth a look. */
@DynamoDbBean
public class EnhancedForms {
    private String taskId;
    private Boolean flag;
    private Instant instant;
    private LocalDateTime dateTime;
    private OffsetDateTime offset;
    private ZonedDateTime zoned;
    private Duration duration;
    private Size size;
    private Set<Integer> numbers;
    private List<String> texts;
    private TaskBean.PlaceBean place;

    /** An enum that has a text of its own. */
    public enum Size {
        LARGE("large");

        private final String text;

        Size(String text) {
            this.text = text;
        }

        static Size of(String text) {
            return Arrays.stream(values())
                    .filter(size -> size.text.equals(text))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @DynamoDbPartitionKey
    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public Boolean getFlag() {
        return flag;
    }

    public void setFlag(Boolean flag) {
        this.flag = flag;
    }

    public Instant getInstant() {
        return instant;
    }

    public void setInstant(Instant instant) {
        this.instant = instant;
    }

    public LocalDateTime getDateTime() {
        return dateTime;
    }

    public void setDateTime(LocalDateTime dateTime) {
        this.dateTime = dateTime;
    }

    public OffsetDateTime getOffset() {
        return offset;
    }

    public void setOffset(OffsetDateTime offset) {
        this.offset = offset;
    }

    public ZonedDateTime getZoned() {
        return zoned;
    }

    public void setZoned(ZonedDateTime zoned) {
        this.zoned = zoned;
    }

    public Duration getDuration() {
        return duration;
    }

    public void setDuration(Duration duration) {
        this.duration = duration;
    }

    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }

    public Set<Integer> getNumbers() {
        return numbers;
    }

    public void setNumbers(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    public List<String> getTexts() {
        return texts;
    }

    public void setTexts(List<String> texts) {
        this.texts = texts;
    }

    public TaskBean.PlaceBean getPlace() {
        return place;
    }

    public void setPlace(TaskBean.PlaceBean place) {
        this.place = place;
    }
}
