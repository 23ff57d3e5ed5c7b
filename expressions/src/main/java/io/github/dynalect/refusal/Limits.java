package io.github.dynalect.refusal;

/**
 * DynamoDB's limits on expressions and values, each named once.
 *
 * <p>Source, but where another is told: the DynamoDB developer guide on quotas, and the API reference of each action.
 */
public final class Limits {
    /** The most operators and functions in one expression. DynamoDB counts both. */
    public static final int OPERATORS = 300;
    /**
     * The most choices of one IN. DynamoDB documents 100; 99 is what the service has been seen to take, since it counts the
     * operand too.
     */
    public static final int CHOICES = 99;
    /** The most bytes that the names and values of one request hold together: 2 MB. */
    public static final int PLACEHOLDER_BYTES = 2 * 1024 * 1024;
    /** The most characters of one placeholder, its sign included. */
    public static final int PLACEHOLDER_LENGTH = 255;
    /** The most bytes in the text of one expression. */
    public static final int EXPRESSION_BYTES = 4096;
    /**
     * The most places that one update or projection names: with the comma after it, a place takes two bytes or more of the
     * text.
     */
    public static final int PLACES = EXPRESSION_BYTES / 2;
    /** The most partition attributes of an index, and the most sort attributes. */
    public static final int KEY_ATTRIBUTES = 4;
    /** The most bytes of the value of a partition attribute. */
    public static final int PARTITION_KEY_BYTES = 2048;
    /** The most bytes of the value of a sort attribute. */
    public static final int SORT_KEY_BYTES = 1024;
    /** The most bytes of the name of an attribute that is a key, is projected, or is the time to live, in UTF-8. */
    public static final int KEY_NAME_BYTES = 255;
    /** The most local indexes of a table. */
    public static final int LOCAL_INDEXES = 5;
    /** The most attributes that an index includes beside its keys. */
    public static final int PROJECTED = 20;
    /** The most attributes that all indexes of a table include together. */
    public static final int PROJECTED_OF_TABLE = 100;
    /** The most steps of a document path, its first name included. */
    public static final int PATH_STEPS = 32;
    /** The most bytes of an attribute name, in UTF-8. */
    public static final int NAME_BYTES = 65_535;
    /** The most significant digits of a number. */
    public static final int DIGITS = 38;
    /** The greatest power of ten that the first digit of a number may stand for. */
    public static final int GREATEST_EXPONENT = 125;
    /** The smallest power of ten that the first digit of a number may stand for. */
    public static final int SMALLEST_EXPONENT = -130;
    /** The most levels of a value: a scalar inside 31 maps or lists. */
    public static final int NESTING = 32;
    /** The most bytes of an item, its names included: 400 KB. */
    public static final int ITEM_BYTES = 400 * 1024;
    /** The most actions of a transaction. */
    public static final int TRANSACTION_ACTIONS = 100;
    /** The most bytes of the items of a transaction: 4 MB. */
    public static final int TRANSACTION_BYTES = 4 * 1024 * 1024;
    /** The most puts and deletions of one request of a batch. */
    public static final int BATCH_WRITES = 25;
    /** The most keys of one request of a batch. */
    public static final int BATCH_KEYS = 100;
    /** The most bytes of one request of a batch: 16 MB. */
    public static final int BATCH_BYTES = 16 * 1024 * 1024;
    /** The most characters of the token of a transaction. */
    public static final int TOKEN_CHARS = 36;

    private Limits() {}
}
