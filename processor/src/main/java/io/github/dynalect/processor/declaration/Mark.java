package io.github.dynalect.processor.declaration;

/** What an annotation says of a component by standing there; each is the annotation of its name. */
public enum Mark {
    PARTITION_KEY("PartitionKey"),
    SORT_KEY("SortKey"),
    TIME_TO_LIVE("TimeToLive"),
    VERSION("Version"),
    CREATED_AT("CreatedAt"),
    UPDATED_AT("UpdatedAt"),
    GENERATED_ID("GeneratedId"),
    EXTRA("Extra"),
    IGNORED("Ignored");

    private final String annotation;

    Mark(String annotation) {
        this.annotation = annotation;
    }

    /** {@return the simple name of the annotation} */
    public String annotation() {
        return annotation;
    }
}
