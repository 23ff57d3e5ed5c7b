package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;

/** The names of the classes that metamodels are made of. The processor does not load them. */
public final class Library {
    public static final QualifiedName CODECS = codec("Codecs");
    public static final QualifiedName VAVR_CODECS = codec("VavrCodecs");
    public static final QualifiedName CODEC = codec("Codec");
    public static final QualifiedName DOCUMENT_CODEC = codec("DocumentCodec");
    public static final QualifiedName MEMBER = codec("Member");
    public static final QualifiedName KINDS = codec("Kinds");
    public static final QualifiedName DOCUMENT_KINDS = codec("DocumentKinds");
    public static final QualifiedName DOCUMENT_OF_KIND = codec("DocumentOfKind");
    public static final QualifiedName DOCUMENT_FORM = codec("DocumentForm");
    public static final QualifiedName MEMBER_WRITER = codec("MemberWriter");
    public static final QualifiedName MEMBERS = codec("Members");

    public static final QualifiedName ATTRIBUTES = attribute("Attributes");
    public static final QualifiedName UNTYPED_ATTRIBUTE = attribute("UntypedAttribute");
    public static final QualifiedName DOCUMENT_ATTRIBUTE = attribute("DocumentAttribute");
    public static final QualifiedName PRIMARY_KEY = attribute("PrimaryKey");
    public static final QualifiedName INDEX_KEY = attribute("IndexKey");
    public static final QualifiedName INDEX_SORT = attribute("IndexSort");
    public static final QualifiedName SORT_PARTS = attribute("SortParts");
    public static final QualifiedName TEMPLATE = attribute("Template");
    public static final QualifiedName TABLE_RANGE = attribute("TableRange");
    public static final QualifiedName INDEX_RANGE = attribute("IndexRange");
    public static final QualifiedName PARTIAL_RANGE = attribute("PartialRange");

    public static final QualifiedName PATH = QualifiedName.of("io.github.dynalect.path", "Path");
    public static final QualifiedName KEY = QualifiedName.of("io.github.dynalect.expression", "Key");

    public static final QualifiedName SCHEMA = schema("Schema");
    public static final QualifiedName ITEM_KINDS = schema("ItemKinds");
    public static final QualifiedName ITEM_OF_KIND = schema("ItemOfKind");
    public static final QualifiedName VIEW = schema("View");
    public static final QualifiedName SECONDARY_INDEX = schema("SecondaryIndex");
    public static final QualifiedName INDEX_PROJECTION = schema("IndexProjection");

    public static final QualifiedName LIST = QualifiedName.of("java.util", "List");
    public static final QualifiedName STRING = QualifiedName.of("java.lang", "String");
    public static final QualifiedName GENERATED = QualifiedName.of("javax.annotation.processing", "Generated");

    private Library() {}

    /** {@return a class of attributes and keys} */
    static QualifiedName attribute(String name) {
        return QualifiedName.of("io.github.dynalect.attribute", name);
    }

    private static QualifiedName codec(String name) {
        return QualifiedName.of("io.github.dynalect.codec", name);
    }

    private static QualifiedName schema(String name) {
        return QualifiedName.of("io.github.dynalect.schema", name);
    }
}
