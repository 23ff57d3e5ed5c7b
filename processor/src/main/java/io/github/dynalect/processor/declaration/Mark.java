package io.github.dynalect.processor.declaration;

/** What an annotation without a value says of a component; each is the annotation of its name. */
public enum Mark {
    PARTITION_KEY("PartitionKey"),
    SORT_KEY("SortKey"),
    TIME_TO_LIVE("TimeToLive"),
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
