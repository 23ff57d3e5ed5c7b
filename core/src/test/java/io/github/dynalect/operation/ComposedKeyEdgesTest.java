package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.indexPart;
import static io.github.dynalect.attribute.SortParts.part;
import static io.github.dynalect.attribute.SortParts.text;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SchemaBuilder;
import org.junit.jupiter.api.Test;

/** Composed keys beside what else a schema may have: indexes of the same attributes, versions, several partition attributes. */
class ComposedKeyEdgesTest {
    private record Page(String site, String name, long version) {}

    private static final StringAttribute<Page> site = Attributes.string("site");
    private static final StringAttribute<Page> name = Attributes.string("name");
    private static final NumberAttribute<Page, Long> version = Attributes.longInteger("version");

    /** An inverted index of it sorts by the partition attribute. */
    private static final ComposedKey<Page, PrefixTableRange<Page, String, TableRange<Page>>> KEY = PrimaryKey.composed(
            Template.<Page>of("PK").part(site).text("#"), IndexSort.composed("SK", part(name, end(IndexSort.table()))));

    private static SchemaBuilder<Page> pages(PrimaryKey<Page> key) {
        return Schema.of("pages", key)
                .attribute(site, Page::site)
                .attribute(name, Page::name)
                .attribute(version, Page::version);
    }

    private static Binding<Page> built(SchemaBuilder<Page> schema) {
        return NoServer.binding(schema.build(item -> new Page(item.get(site), item.get(name), item.get(version))));
    }

    @Test
    void an_upsert_makes_no_item_that_an_index_would_sort_wrongly() {
        Binding<Page> pages = built(pages(KEY)
                .index(IndexKey.composed(
                        "inverted",
                        Template.<Page>of("SK").part(name),
                        name,
                        IndexSort.composed("PK", indexPart(site, text("#", end(IndexSort.none())))))));

        assertRefused(
                Rule.TEMPLATE_VALUE,
                () -> Put.of(pages, new Page("a!", "home", 1)).request());
        assertRefused(
                Rule.TEMPLATE_VALUE,
                () -> Upsert.of(pages, KEY.given(site, "a!").given(name, "home").key())
                        .set(version, 1L)
                        .request());
    }

    @Test
    void a_template_that_an_index_shares_with_the_table_has_its_parts_in_one_form() {
        Attribute<Page, String> shouted =
                Attributes.of(Path.of("name"), Codecs.string().map(String::toUpperCase, String::toLowerCase));

        assertRefused(
                        Rule.TEMPLATE,
                        () -> built(pages(KEY)
                                .index(IndexKey.composed(
                                        "byName", Template.<Page>of("SK").part(shouted), shouted, IndexSort.none()))))
                .withMessageContaining("the part name, which is not declared, or not alike");
    }

    @Test
    void a_key_attribute_of_the_table_is_not_composed_by_an_index_alone() {
        assertRefused(
                        Rule.SCHEMA,
                        () -> built(pages(PrimaryKey.of(Attributes.<Page>string("PK")))
                                .index(IndexKey.composed(
                                        "bySite", Template.<Page>of("PK").part(site), site, IndexSort.none()))))
                .withMessageStartingWith("PK: a key attribute that is not declared");
    }

    @Test
    void what_a_schema_counts_by_itself_is_no_part_of_the_key() {
        var versions = PrimaryKey.composed(
                site, IndexSort.composed("SK", part(name, text("#", part(version, 5, end(IndexSort.table()))))));

        assertRefused(Rule.LIFECYCLE, () -> built(pages(versions).version(version)))
                .withMessageStartingWith("version: a key attribute or a part of one");
    }

    @Test
    void a_merge_that_only_counts_the_version_cannot_tell_a_key_that_is_composed_of_it() {
        Binding<Page> pages = built(pages(PrimaryKey.of(name))
                .version(version)
                .index(IndexKey.composed(
                        "byVersion",
                        Template.<Page>of("siteKey").text("SITE#").part(site),
                        site,
                        IndexSort.composed("versionKey", indexPart(version, 5, end(IndexSort.none()))))));

        assertRefused(
                        Rule.INDEX_KEY_PARTS,
                        () -> Merge.of(pages, new Page("a", "home", 3))
                                .unversioned()
                                .request())
                .withMessageStartingWith("version: a version that only DynamoDB knows");
    }

    @Test
    void ranges_of_different_partitions_span_nothing_where_these_have_several_attributes() {
        var bySite = IndexKey.of("bySite", site, name, IndexSort.<Page>none());
        Binding<Page> pages = built(pages(KEY).index(bySite));

        assertRefused(
                Rule.KEY_ATTRIBUTES,
                () -> IndexQuery.of(
                                pages,
                                IndexRange.<Page>spanning(bySite.partition("a", "x"), bySite.partition("a", "y")))
                        .request());
    }
}
