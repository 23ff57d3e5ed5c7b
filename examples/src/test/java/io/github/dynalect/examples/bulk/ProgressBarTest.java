package io.github.dynalect.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.Output;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static String told(boolean interactive, int total, Consumer<ProgressBar> work) {
        return Output.of(out -> work.accept(new ProgressBar(out, interactive, "import", total)))
                .text();
    }

    @Test
    void a_terminal_has_one_line_that_is_written_again() {
        assertThat(told(true, 200, bar -> {
                    bar.reach(15);
                    bar.advance(85);
                    bar.reach(200);
                    bar.end();
                }))
                .isEqualTo("\rimport [#-------------------]   7 %  15 of 200"
                        + "\rimport [##########----------]  50 %  100 of 200"
                        + "\rimport [####################] 100 %  200 of 200\n");
    }

    @Test
    void elsewhere_there_is_a_line_for_a_tenth_that_is_reached() {
        assertThat(told(false, 200, bar -> {
                    bar.reach(19);
                    bar.reach(20);
                    bar.advance(19);
                    bar.advance(21);
                    bar.reach(199);
                    bar.end();
                }))
                .isEqualTo("""
                        import  10 %
                        import  30 %
                        import  90 %
                        import: 199 of 200
                        """);
    }

    @Test
    void nothing_to_do_is_all_done() {
        assertThat(told(false, 0, bar -> {
                    bar.reach(0);
                    bar.end();
                }))
                .isEqualTo("""
                        import 100 %
                        import: 0 of 0
                        """);
    }
}
