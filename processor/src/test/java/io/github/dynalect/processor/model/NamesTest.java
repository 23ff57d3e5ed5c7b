package io.github.dynalect.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are made from others. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "by-price, byPrice",
        "by_price, byPrice",
        "byPrice, byPrice",
        "ByPrice, byPrice",
        "GSI1, gsi1",
        "GSI_1, gsi1",
        "orders.by.date, ordersByDate",
        "2024-index, index2024Index",
        "default, defaultIndex",
        "---, index"
    })
    void the_handle_of_an_index_is_its_name_in_camel_case(String index, String handle) {
        assertThat(Names.handle(index)).isEqualTo(handle);
    }

    @ParameterizedTest
    @CsvSource({
        "city, CITY",
        "temporaryCode, TEMPORARY_CODE",
        "line2Text, LINE2_TEXT",
        "userID, USER_ID",
        "item_, ITEM_"
    })
    void a_constant_has_its_words_apart(String name, String constant) {
        assertThat(Names.constant(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "name, true",
        "名前, true",
        "𝑥, true",
        "record, true",
        "_, false",
        "true, false",
        "class, false",
        "a.b, false",
        "1a, false",
        "'', false"
    })
    void a_constant_may_have_any_name_of_the_language_but_a_keyword(String name, boolean may) {
        assertThat(Names.isName(name)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"city, CITY", "codec, CODEC_", "X, X_", "sku, SKU__", "SKU, SKU__"})
    void the_constant_of_a_part_leaves_the_names_of_its_word_of_other_members_and_of_classes(
            String part, String constant) {
        assertThat(Names.part(part, HashSet.of("SKU", "SKU_", "CODEC"))).isEqualTo(constant);
    }
}
