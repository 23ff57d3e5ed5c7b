package io.github.dynalect.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 18, 100})
    void a_thing_has_one_placeholder_however_many_there_are(int things) {
        Numbered<String> names = Numbered.ofNames();
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < things; i++) {
            assertThat(named(names, "name" + i)).isEqualTo("#" + i);
            expected.put("#" + i, "name" + i);
        }

        for (int i = 0; i < things; i++) {
            assertThat(named(names, "name" + i)).isEqualTo("#" + i);
        }
        assertThat(names).hasSize(things).isEqualTo(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(names).hasSameHashCodeAs(names);
        assertThat(new ArrayList<>(names.keySet())).isEqualTo(List.copyOf(expected.keySet()));
        expected.forEach((placeholder, name) -> {
            assertThat(names.get(placeholder)).isEqualTo(name);
            assertThat(names.containsKey(placeholder)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 40, 300})
    void things_of_one_hash_have_placeholders_of_their_own(int things) {
        Numbered<String> names = Numbered.ofNames();
        for (int time = 1; time <= 2; time++) {
            for (int i = 0; i < things; i++) {
                assertThat(names.placeholder("name" + i, 42)).isEqualTo("#" + i);
            }
        }
        assertThat(names).hasSize(things);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "0", ":0", "#1", "#00", "#x", "#-1", "# 0", "#0 ", "#2147483648", "#99999999999"})
    void what_is_no_placeholder_of_it_has_nothing(String key) {
        Numbered<String> names = Numbered.ofNames();
        String unused = named(names, "name");

        assertThat(names.containsKey(key)).isFalse();
        assertThat(names.get(key)).isNull();
        assertThat(names.containsKey(null)).isFalse();
    }

    @Test
    void nobody_else_can_change_it() {
        Numbered<Integer> values = Numbered.ofValues();
        String unused = values.placeholder(7, 7);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> values.put(":1", 8));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> values.remove(":0"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(values::clear);
        values.entrySet()
                .forEach(entry -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> entry.setValue(8)));
        assertThat(values).containsExactly(Map.entry(":0", 7));
    }

    @Test
    void behind_the_last_there_is_none() {
        var entries = Numbered.ofNames().entrySet().iterator();

        assertThat(entries.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }

    private static String named(Numbered<String> names, String name) {
        return names.placeholder(name, name.hashCode());
    }
}
