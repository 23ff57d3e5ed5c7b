package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Place;

/** The kinds of mistakes, each with its usual remedy. The names are stable: users search for them. */
public enum Tag {
    MODEL_KIND("declare a record, or a type of Immutables"),
    MODEL_PRIVATE("make it visible to the package, and what it is nested in"),
    MODEL_GENERIC("declare a model for each type"),
    IMMUTABLE_STYLE(
            "let Immutables write it in the default style: with a builder, which has a method for each accessor, of its name"),
    MODEL_TWICE("keep one of the annotations"),
    TABLE_NAME("choose 3 to 255 letters, digits, underscores, dots or hyphens, or give an ARN"),
    NO_PARTITION_KEY("annotate one component with @PartitionKey"),
    TWO_PARTITION_KEYS("keep one of them"),
    TWO_SORT_KEYS("keep one of them"),
    KEY_IN_DOCUMENT("remove the annotation: only an item has keys"),
    KEY_TYPE("choose a string, a number, a binary or a time, or annotate it with @ConvertedBy"),
    KEY_OPTIONAL("declare it without the option or default"),
    TEMPLATE("write {component}, {component:9} for a number of nine digits, and {{ or }} for a brace"),
    TEMPLATE_NAME("give it another name"),
    TEMPLATE_UNUSED("name it in @DynamoItem or in an index, or remove it"),
    TEMPLATE_MISSING("annotate it with @KeyTemplate"),
    TEMPLATE_UNKNOWN_ATTRIBUTE("name a component that is stored as an attribute"),
    TEMPLATE_TYPE("choose a text, a number, a time, an enum or a UUID, or annotate it with @ConvertedBy"),
    TEMPLATE_WIDTH("give a number 1 to 38 digits, as in {component:9}"),
    TEMPLATE_NEIGHBOURS("put a text between them"),
    KEY_COLLISION("put texts into their templates that tell the kinds apart"),
    COLLECTION("give it the template of the partition attribute of a kind"),
    NAME_TWICE("give one of them another name by @StoredName"),
    NAME_EMPTY("give a name, or remove @StoredName"),
    NAME_ILL_FORMED("replace or remove it in @StoredName"),
    NAME_LONG("give a shorter name by @StoredName"),
    MEMBER_NAME("give a name that Java takes for a constant"),
    MEMBER_CLASH("give the component another name by @MemberName"),
    TYPE_UNSUPPORTED("annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument"),
    TYPE_RAW("give its type arguments"),
    DOCUMENT_LOOP("declare an Option or a List of it"),
    DOCUMENT_METAMODEL("compile it with the processor, or annotate the component with @ConvertedBy"),
    NULLABLE("declare an Option without the annotation"),
    CONVERTER(
            "name a class that implements Codec of the component's type, and has a visible constructor without parameters"),
    TIME_FORM("remove @StoredAs"),
    TIME_TO_LIVE("annotate an Instant with @StoredAs(TimeForm.EPOCH_SECONDS), or choose a long"),
    VERSION("annotate one int or long of an item, alone or in an option, that is neither its key nor its time to live"),
    TIMESTAMP(
            "annotate one Instant or OffsetDateTime of an item for each, alone or in an option, that is neither its key nor its time"
                    + " to live"),
    GENERATED_ID("annotate one UUID or String of an item, stored as such"),
    DEFAULT("give a text that the type reads"),
    EXTRA(
            "declare one Map<String, AttributeValue> of an item, or of a document with @FallbackSubtype, with no other annotation"),
    IGNORED("choose an Option, Optional, List, Set or Map, with no other annotation"),
    INDEX_NAME("choose another name"),
    INDEX_UNKNOWN_ATTRIBUTE("name a component that is stored as an attribute"),
    INDEX_WIDTH("name one to four partition attributes and at most four sort attributes, each once"),
    INDEX_KEY_TYPE("choose a string, a number, a binary or a time, or annotate it with @ConvertedBy"),
    INDEX_LOCAL("declare a global index"),
    INDEX_EMPTY("compose its key attributes in a kind by @KeyTemplate, or name components of one"),
    INDEX_PROJECTION("include some components with Projected.INCLUDE, each once, or none without it"),
    METAMODEL_TWICE("name the model, or the other class, otherwise"),
    MISPLACED("remove the annotation, or move it to a component"),
    ANNOTATION_TWICE("keep one of them, or declare the accessor anew, with the right one"),
    ANNOTATION_OVERRIDDEN("repeat the annotation here with the same values, or remove it there"),
    INDEX_MISPLACED("remove the annotation: only an item has indexes, or a sealed interface with @Discriminator"),
    KIND("give both the same @StoredName, @ConvertedBy and @StoredAs"),
    DISCRIMINATOR("annotate the sealed interface with @Discriminator"),
    SUBTYPE("annotate it with @Subtype and a name of its own"),
    KIND_TABLE("give all kinds one table, key, time to live and indexes, and the interface the accessors of the key"),
    VIEW_ITEM("name a model with @DynamoItem"),
    VIEW_METAMODEL("compile the item with the processor"),
    VIEW_EMPTY("declare a component"),
    VIEW_ANNOTATION("remove the annotation: how a part is stored, its item says"),
    VIEW_UNKNOWN_ATTRIBUTE("name a component that is stored as an attribute"),
    VIEW_PLACE("take the whole of it"),
    VIEW_TYPE("declare the same type"),
    VIEW_OPTIONAL("declare an Option or Optional"),
    VIEW_OVERLAP("keep one of them"),
    VIEW_MISPLACED("remove the annotation: only a view has parts");

    private final String remedy;

    Tag(String remedy) {
        this.remedy = remedy;
    }

    /** {@return a mistake of this kind, with its usual remedy} */
    public Problem at(Place place, String statement) {
        return at(place, statement, remedy);
    }

    /** {@return a mistake of this kind, with another remedy} */
    public Problem at(Place place, String statement, String otherRemedy) {
        return new Problem(this, statement, otherRemedy, place);
    }
}
