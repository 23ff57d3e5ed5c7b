package io.github.dynalect.refusal;

import static io.github.dynalect.refusal.Origin.POLICY;
import static io.github.dynalect.refusal.Origin.SERVICE;

import java.util.Objects;

/**
 * A rule that a request must keep to be sent: the whole list of what Dynalect refuses, on one page.
 *
 * <p>The limits are DynamoDB's documented quotas for expressions, attribute names and attribute values, except where a
 * rule is a {@link Origin#POLICY}.
 */
public enum Rule {
    /** One expression holds at most {@value Limits#OPERATORS} operators and functions. */
    OPERATOR_COUNT(SERVICE, "an expression holds at most " + Limits.OPERATORS + " operators and functions"),
    /** The text of one expression holds at most {@value Limits#EXPRESSION_BYTES} bytes. */
    EXPRESSION_SIZE(SERVICE, "the text of an expression holds at most " + Limits.EXPRESSION_BYTES + " bytes"),
    /** The names and values of one request hold at most {@value Limits#PLACEHOLDER_BYTES} bytes. */
    PLACEHOLDERS_SIZE(
            SERVICE,
            "the names and values of one request hold at most " + Limits.PLACEHOLDER_BYTES + " bytes together"),
    /** An expression says something. */
    EXPRESSION_EMPTY(SERVICE, "an expression is not empty"),
    /** A request that is about an expression has it. */
    EXPRESSION_REQUIRED(
            SERVICE, "a query has a key condition, an update of a transaction an update, and a check a condition"),
    /** The text of an expression follows DynamoDB's grammar. */
    SYNTAX(SERVICE, "the text of an expression follows DynamoDB's grammar"),
    /** A reserved word stands for a name only through a placeholder. */
    RESERVED_WORD(SERVICE, "a word that DynamoDB reserves stands for an attribute name only through a placeholder"),
    /** A placeholder is {@code #} or {@code :} with letters, digits and underscores after it. */
    PLACEHOLDER(
            SERVICE,
            "a placeholder is # or : and then letters, digits and underscores, at most " + Limits.PLACEHOLDER_LENGTH
                    + " characters in all"),
    /** A map of placeholders has some, or is not there. */
    PLACEHOLDERS_EMPTY(SERVICE, "a map of names or values is not empty; a request without any has no such map"),
    /** A placeholder stands for something. */
    PLACEHOLDER_UNDEFINED(SERVICE, "each placeholder in a text stands in the map of names or that of values"),
    /** A placeholder is used. */
    PLACEHOLDER_UNUSED(SERVICE, "each placeholder of a request is used in one of its expressions"),
    /** The same is put in parentheses once. */
    PARENTHESES(SERVICE, "no part of an expression stands in two pairs of parentheses"),
    /** A function is one that DynamoDB has. */
    FUNCTION_NAME(SERVICE, "a function is one of DynamoDB's, written in lower case"),
    /** A function stands where it may. */
    FUNCTION_PLACE(
            SERVICE, "size is an operand, other functions of conditions are conditions, those of updates are values"),
    /** A function has its number of operands. */
    FUNCTION_OPERANDS(SERVICE, "a function has its own number of operands"),
    /** What asks whether something is there names a place. */
    PATH_REQUIRED(SERVICE, "the first operand of attribute_exists, attribute_not_exists and if_not_exists is a path"),
    /** A type is asked for by its name. */
    TYPE_NAME(SERVICE, "the second operand of attribute_type is a given string that names a type"),
    /** A section of an update stands there once. */
    SECTION_TWICE(SERVICE, "each section of an update stands in its text once"),
    /** What never holds cannot be said, nor can what always holds be part of something. */
    CONSTANT(
            POLICY,
            "DynamoDB has no constant for true or false, so neither an OR of nothing nor NOT of always() can be said"),
    /** A document path has at most {@value Limits#PATH_STEPS} steps. */
    PATH_DEPTH(SERVICE, "a document path has at most " + Limits.PATH_STEPS + " steps"),
    /** A document path begins with an attribute name. */
    PATH_START(SERVICE, "a document path begins with an attribute name"),
    /** The text of a path is names with dots between them, and indexes in brackets. */
    PATH_TEXT(SERVICE, "the text of a path is names with dots between them, and list indexes in brackets"),
    /** A list index is a position that a list can have. */
    LIST_INDEX(SERVICE, "a list index is from 0 to 2147483647"),
    /** An attribute name has 1 to {@value Limits#NAME_BYTES} bytes in UTF-8. */
    NAME_LENGTH(SERVICE, "an attribute name has 1 to " + Limits.NAME_BYTES + " bytes in UTF-8"),
    /** The two sides of a comparison or function are different paths. */
    OPERANDS_DISTINCT(SERVICE, "the first operand differs from the others"),
    /** Only strings, numbers and binaries are ordered. */
    OPERAND_ORDERED(SERVICE, "an operand of <, <=, > or >= is a string, a number or a binary"),
    /** A prefix is a string or a binary. */
    OPERAND_PREFIX(SERVICE, "an operand of begins_with is a string or a binary"),
    /** Only some values have a size. */
    OPERAND_SIZE(SERVICE, "an operand of size is a string, a binary, a set, a list or a map"),
    /** A size is a number, which neither has a size nor a beginning. */
    SIZE_NESTED(SERVICE, "a size stands in no begins_with, and in no other size"),
    /** The ends of BETWEEN are of one type. */
    BOUNDS_TYPE(SERVICE, "the ends of BETWEEN are of the same type"),
    /** The lower end of BETWEEN comes first. */
    BOUNDS_ORDER(SERVICE, "the lower end of BETWEEN is not greater than the upper"),
    /** IN has a choice. */
    CHOICES_NONE(SERVICE, "IN has at least one choice"),
    /** IN has at most as many choices as the service is sure to take. */
    CHOICES_COUNT(
            POLICY,
            "IN has at most " + Limits.CHOICES + " choices; the service is documented to take 100, but not sure to"),
    /** Only numbers are added and subtracted. */
    OPERAND_NUMBER(SERVICE, "an operand of + or - is a number"),
    /** Only lists are appended. */
    OPERAND_LIST(SERVICE, "an operand of list_append is a list"),
    /** DELETE takes a set. */
    OPERAND_DELETE(SERVICE, "the operand of DELETE is a set"),
    /** ADD takes a number or a set. */
    OPERAND_ADD(SERVICE, "the operand of ADD is a number or a set"),
    /** No two actions of one update touch the same place. */
    PATHS_OVERLAP(SERVICE, "no two places of an update or a projection are the same, or one inside the other"),
    /** No more places are named than could ever be sent. */
    PLACES_COUNT(
            SERVICE,
            "an update or a projection names at most " + Limits.PLACES + " places, for the text of more is too long"),
    /** One update does not treat the same place as a map and as a list. */
    PATHS_CONFLICT(SERVICE, "no two places of an update or a projection treat a third as a map and as a list"),
    /** A number has at most {@value Limits#DIGITS} significant digits. */
    NUMBER_PRECISION(SERVICE, "a number has at most " + Limits.DIGITS + " significant digits"),
    /** A number is 0, or its magnitude is between 1E-130 and 9.99…E+125. */
    NUMBER_RANGE(SERVICE, "a number is 0 or its magnitude is from 1E-130 to below 1E+126"),
    /** A number is written in digits, with an optional point and exponent. */
    NUMBER_TEXT(SERVICE, "a number is written in digits, with an optional sign, point and exponent"),
    /** A number is finite; DynamoDB has neither NaN nor infinities. */
    NUMBER_FINITE(SERVICE, "a number is finite"),
    /** A number is one of the attribute's own type. */
    NUMBER_TYPE(POLICY, "a number is within the range of its attribute's Java type"),
    /** A number is written in a reasonable length, so that reading it takes no time. */
    NUMBER_LENGTH(POLICY, "a number is written with at most 1000 characters"),
    /** A set has members. */
    SET_EMPTY(SERVICE, "a set has at least one member"),
    /** A set holds a member once; numbers are compared by value. */
    SET_DUPLICATE(SERVICE, "a set holds each member once"),
    /** The members of a set have one type, and it is that of a string, a number or a binary. */
    SET_MEMBER(SERVICE, "the members of a set are all strings, all numbers or all binaries"),
    /** A map holds a key once, and its keys are their texts. */
    MAP_DUPLICATE(POLICY, "a map holds each key text once; of two entries, one would be lost"),
    /** A value has exactly one type. */
    VALUE_TYPE(SERVICE, "an attribute value has exactly one type, and NULL is true"),
    /** Documents nest at most {@value Limits#NESTING} levels. */
    VALUE_NESTING(SERVICE, "an attribute value nests at most " + Limits.NESTING + " levels"),
    /** Text is well-formed Unicode; DynamoDB would store a question mark for an unpaired surrogate. */
    TEXT_WELL_FORMED(POLICY, "text has no unpaired surrogate, which would be stored as another character"),
    /** A time lies in the years 0 to 9999, so that the order of its text is the order of time. */
    TIME_RANGE(POLICY, "a time lies in the years 0 to 9999, so that the order of its text is the order of time"),
    /** A time that is stored as a number of seconds or milliseconds has no finer part. */
    TIME_PRECISION(POLICY, "a time has no finer part than its stored form, where that part would be lost"),
    /** A value is one that the conversion of its codec takes. */
    CONVERSION(POLICY, "a value is one that the conversion of its codec takes"),
    /** A place that needs a value is given one. */
    VALUE_ABSENT(POLICY, "a value that is stored as absent has no place in a condition, a key, or a list"),
    /** A request changes something. */
    UPDATE_EMPTY(POLICY, "an update says what changes"),
    /** A query gives the partition attributes of what it reads. */
    KEY_PARTITION(SERVICE, "a key or a key condition gives the partition attribute"),
    /** A key condition tests each attribute once, by equality, order, BETWEEN or begins_with. */
    KEY_TEST(SERVICE, "a key condition tests each attribute once, by =, <, <=, >, >=, BETWEEN or begins_with"),
    /** A key condition tests the key from the left. */
    KEY_CLAUSES(
            SERVICE,
            "a key condition gives all partition attributes, then sort attributes from the left without a gap, and only the"
                    + " last one may be tested by other than equality"),
    /** A filter of a scan sees what it tests. */
    FILTER_UNSEEN(
            POLICY,
            "the filter of a scan of an index tests only attributes that the index holds, for it is nowhere said whether it"
                    + " sees others"),
    /** A filter is about what the key condition does not decide. */
    FILTER_KEY(SERVICE, "the filter of a query mentions no key attribute of the table or index that it reads"),
    /** A key has no more attributes than its kind of key may have. */
    KEY_WIDTH(
            SERVICE,
            "the key of a table has one partition attribute and at most one sort attribute, that of a global index at most "
                    + Limits.KEY_ATTRIBUTES + " of each"),
    /** The value of a key attribute is not empty. */
    KEY_EMPTY(SERVICE, "the value of a key attribute is not an empty string or binary"),
    /** A key attribute is at the top level. */
    KEY_NESTED(SERVICE, "a key attribute is at the top level of the item"),
    /** A key attribute is a string, a number or a binary. */
    KEY_TYPE(SERVICE, "a key attribute is a string, a number or a binary"),
    /** The value of a key attribute has the type that the table was created with. */
    KEY_OTHER_TYPE(SERVICE, "the value of a key attribute has the type that the table or the index has for it"),
    /** A key names the attributes that the schema declares as key, in their order. */
    KEY_ATTRIBUTES(SERVICE, "a key has exactly the key attributes of the table"),
    /** A key attribute of a table or index has a name of up to {@value Limits#KEY_NAME_BYTES} bytes. */
    KEY_NAME_LENGTH(
            SERVICE,
            "the name of an attribute that is a key, is projected into an index, or is the time to live has at most "
                    + Limits.KEY_NAME_BYTES + " bytes in UTF-8"),
    /** The name of an index is one that DynamoDB takes, and the table's only one. */
    INDEX_NAME(SERVICE, "the name of an index has 3 to 255 letters, digits, _, - or ., and no other index has it"),
    /** An index that is read is one of the schema's. */
    INDEX_UNKNOWN(SERVICE, "an index that is read is one that the table has, as its schema declares"),
    /** An index is read as what it is. */
    INDEX_KIND(
            POLICY,
            "an index is read by a handle of its own kind, for by another it would lack attributes, or be asked for what it has"
                    + " not"),
    /** An index is asked for what it holds. */
    INDEX_PARTIAL(
            SERVICE,
            "a view of a global index has, and a filter of a query by any index tests, only attributes that the index holds"),
    /** A local index has the table's partition attribute and one sort attribute. */
    INDEX_LOCAL(
            SERVICE,
            "a local index has the partition attribute of a table with a sort attribute, and one sort attribute of its own;"
                    + " a table has at most " + Limits.LOCAL_INDEXES),
    /** An index includes at most {@value Limits#PROJECTED} attributes. */
    INDEX_PROJECTION(
            SERVICE,
            "an index that includes attributes has 1 to " + Limits.PROJECTED
                    + " of them, once each, at the top level; all" + " indexes of a table, "
                    + Limits.PROJECTED_OF_TABLE),
    /** A key attribute does not change. */
    KEY_UPDATED(SERVICE, "an update does not touch a key attribute"),
    /** The value of a key attribute has at most so many bytes. */
    KEY_SIZE(
            SERVICE,
            "a partition key has at most " + Limits.PARTITION_KEY_BYTES + " bytes, a sort key "
                    + Limits.SORT_KEY_BYTES),
    /** A key is composed of text and values whose texts can be told apart and, in a sort attribute, have their order. */
    TEMPLATE(
            POLICY,
            "a key is composed of text and of attributes that are stored as S or N, with text after each part of no fixed"
                    + " length but the last; in a sort attribute numbers have a width"),
    /** A value that is composed into a key can be told from what follows it, and has its place in the order. */
    TEMPLATE_VALUE(
            POLICY, "no two values of its parts make one composed key, and one that sorts has the order of its parts"),
    /** A composed key has all its parts. */
    KEY_PARTS(POLICY, "a composed key is made of the values of all its parts, and of no others"),
    /** What an update changes is changed in the composed key of an index too. */
    INDEX_KEY_PARTS(
            POLICY,
            "an update of what the key of an index is composed of knows all parts of that, so that the index finds the item"),
    /** A table has a name of 3 to 255 letters, digits, underscores, dots and dashes, or an ARN. */
    TABLE_NAME(SERVICE, "a table has a name of 3 to 255 letters, digits, underscores, dots and dashes, or an ARN"),
    /** An item has at most {@value Limits#ITEM_BYTES} bytes. */
    ITEM_SIZE(SERVICE, "an item has at most " + Limits.ITEM_BYTES + " bytes, names included"),
    /** An upsert makes no item that cannot be read. */
    UPSERT_INCOMPLETE(POLICY, "an upsert stores all attributes that every item has, for it may create an item"),
    /** A merge makes no item of nothing but removals. */
    MERGE_EMPTY(POLICY, "a merge that may create an item stores something beside the key or removes nothing"),
    /** What every item has stays. */
    REQUIRED_REMOVED(POLICY, "no update removes an attribute that every item has, for nobody could read the item then"),
    /** Asynchronous calls need an asynchronous client, or threads. */
    ASYNCHRONOUS(POLICY, "an asynchronous call needs an asynchronous client, or an executor beside a synchronous one"),
    /** An update returns what it writes. */
    RETURNED(POLICY, "an update returns new values of attributes that it writes as a whole, outside of lists"),
    /** Deleting a table takes its name twice. */
    TABLE_NAME_REPEATED(POLICY, "the deletion of a table repeats its name, for it deletes all items too"),
    /** A wait takes time. */
    WAIT_TIME(POLICY, "a time to wait is more than nothing"),
    /** A key that seals cursors is told from the others by its id, and is one of AES. */
    CURSOR_KEY(
            POLICY,
            "a key that seals cursors has 128, 192 or 256 bits for AES, and an id of its own of 1 to 32 letters, digits, _, - or ."),
    /** A cursor lives for some time. */
    CURSOR_AGE(POLICY, "a cursor is valid for more than nothing"),
    /** Nothing stored stands for one value. */
    DEFAULT(POLICY, "where an attribute has a default, nothing and NULL stand for that, and for no other value"),
    /** The members of a document have different names. */
    MEMBER_TWICE(POLICY, "a document has each member once"),
    /** A schema writes what it declares. */
    SCHEMA_WRITES(POLICY, "a schema or document writes each part that it declares, once and in their order"),
    /** A schema reads what it writes. */
    SCHEMA_READS(POLICY, "a schema can read each item that it writes"),
    /** A cursor fits the reading that it came from. */
    CURSOR(POLICY, "a cursor goes on with the reading whose page it ended: the same table, index, partition and order"),
    /** A scan is divided into segments from its beginning. */
    SEGMENTS(SERVICE, "a scan is divided into 1 to 1,000,000 segments, each of which begins at its own beginning"),
    /** A transaction has something to do, and not too much. */
    TRANSACTION_SIZE(SERVICE, "a transaction has 1 to " + Limits.TRANSACTION_ACTIONS + " actions"),
    /** A transaction touches each item once. */
    TRANSACTION_ITEMS(SERVICE, "a transaction has one action for an item, a check included, or one read"),
    /** A transaction fits into a request. */
    TRANSACTION_BYTES(SERVICE, "the keys, items and values of a transaction have at most 4 MB together"),
    /** An update in a transaction changes something. */
    TRANSACTION_UPDATE(SERVICE, "an update, upsert or merge in a transaction says what changes beside the key"),
    /** A token of a transaction. */
    TRANSACTION_TOKEN(SERVICE, "the token of a transaction has 1 to " + Limits.TOKEN_CHARS + " characters"),
    /** A batch writes each item once. */
    BATCH_ITEMS(SERVICE, "a batch says one thing of an item; what it says twice alike is sent once"),
    /** What spans tables goes out by one client. */
    ONE_CLIENT(POLICY, "a request over several tables is sent by one client and with one configuration"),
    /** A table has one name in a request. */
    ONE_NAME(POLICY, "a table is called by its name or by its ARN in a request, and not by both"),
    /** Something is tried at least once. */
    BACKOFF(POLICY, "a retry has at least one attempt, and a deadline and pauses from nothing to a day"),
    /** A check can fail. */
    TRANSACTION_CHECK(POLICY, "a check has a condition that can fail"),
    /** A reading reads something. */
    READ_AMOUNT(POLICY, "a limit, a page size, a budget and a concurrency count from 1"),
    /** A record is valid. */
    VALIDATION(POLICY, "a record that is stored passes the validations of its schema"),
    /** A view reads what it asks for. */
    VIEW(
            POLICY,
            "a view reads the attributes that it names, and no elements of lists, whose positions the answer does not keep"),
    /** A schema can tell one attribute from another, and has those of its key. */
    SCHEMA(
            POLICY,
            "a schema names each attribute once, at the top level, in one stored form, and has its key attributes"),
    /** Kinds are told apart by one attribute, and lie in one table. */
    KINDS(
            POLICY,
            "kinds of records have one discriminator, which is no part of them, and names of their own; kinds of items have one"
                    + " table, with one key and one set of indexes"),
    /** An item stays what it is. */
    KIND_UPDATED(POLICY, "no update changes of which kind an item is, for it would lack what that kind has"),
    /** A batch asks nothing of an item. */
    KIND_BATCH(
            POLICY,
            "a batch deletes nothing by a key or from a table of one kind of several, for a deletion in a batch has no condition"
                    + " on the kind"),
    /** A key gives what it is a key of. */
    KEY_KIND(
            POLICY,
            "the key of an operation is made by the primary key of the table's schema, or by that of one of its kinds, for it says"
                    + " of which type the item is"),
    /** What a schema keeps by itself is fit for it. */
    LIFECYCLE(
            POLICY,
            "a schema keeps by itself a version, two times and an identifier, each once and in an attribute of its own, which is"
                    + " declared, at the top level, and no key attribute but for the identifier"),
    /** What a schema keeps by itself is left to it. */
    LIFECYCLE_UPDATED(
            POLICY, "no update sets the version of an item, or the time of its creation or of its last change"),
    /** A word about a version or a time to live has something to speak of. */
    LIFECYCLE_NONE(POLICY, "what asks for a version, or for a time to live, is of a schema that has one"),
    /** A version counts. */
    VERSION_VALUE(POLICY, "a version is a whole number from 0, and less than the greatest of its type"),
    /** A batch asks nothing of an item, its version neither. */
    VERSION_BATCH(
            POLICY,
            "a batch writes no item that has a version, for it has no condition on that, and the writes of others would be lost"),
    /** An item has the identifier that is made for it. */
    ID_MISSING(POLICY, "an identifier is made by a put; what changes an item has it already"),
    /** A time to live is a number of seconds. */
    TIME_TO_LIVE(
            POLICY,
            "a time to live is a number of seconds since 1970, at the top level; DynamoDB would never delete an item that has"
                    + " another");

    private final Origin origin;
    private final String statement;

    Rule(Origin origin, String statement) {
        this.origin = origin;
        this.statement = statement;
    }

    /** {@return whether DynamoDB or Dynalect is behind this rule} */
    public Origin origin() {
        return origin;
    }

    /** {@return the rule in words, with its limit} */
    public String statement() {
        return statement;
    }

    /**
     * The exception to throw when this rule is broken.
     *
     * @param where the place of what is refused: a path, an attribute, or the part of the request
     * @param found what stands there, in words that hold no attribute value
     * @param remedy what the caller can do about it
     * @return the exception, not thrown yet
     */
    public RefusedException refuse(String where, String found, String remedy) {
        return new RefusedException(
                this,
                Objects.requireNonNull(where, "where"),
                Objects.requireNonNull(found, "found"),
                Objects.requireNonNull(remedy, "remedy"));
    }
}
