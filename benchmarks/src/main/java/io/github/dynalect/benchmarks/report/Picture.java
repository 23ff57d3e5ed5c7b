package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import java.util.List;
import java.util.stream.Stream;

/** The drawing of a chart, from the legend at the top to the last bar. */
final class Picture {
    private static final String TITLE = "Time beside code written by hand";

    private static final int WIDTH = 900;
    private static final int MARGIN = 10;
    private static final int LEFT_OF_SCALE = 310;
    /** At both ends of the scale there is room for a number. */
    private static final int ROOM = 30;

    private static final int LEGEND_COLUMNS = 6;
    private static final int LEGEND_STEP = 146;
    private static final int LEGEND_LINE = 18;
    private static final int MARKS = 20;
    private static final int HEADING = 24;
    private static final int BAR = 9;
    private static final int BAR_STEP = 12;
    private static final int GAP = 8;

    /** The colours differ for those who see few of them, too; the second set is for dark pages. */
    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #1f2328; }
            text.heading { font-weight: 600; }
            text.work { text-anchor: end; }
            text.mark { font-size: 10px; text-anchor: middle; }
            text.longer { font-size: 9px; }
            text.shorter { font-size: 9px; text-anchor: end; }
            .grid { stroke: #d0d7de; }
            .byHand { stroke: #1f2328; fill: #1f2328; }
            .noise { fill: #8c959f; opacity: 0.4; }
            .dynalect { fill: #0072b2; }
            .usual { fill: #8c959f; }
            .enhanced, .enhancedBean { fill: #e69f00; }
            .enhancedStatic { fill: #d55e00; }
            .enhancedImmutable { fill: #b65c93; }
            .xspec { fill: #009e73; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3; }
              .grid { stroke: #3d444d; }
              .byHand { stroke: #e6edf3; fill: #e6edf3; }
              .dynalect { fill: #56b4e9; }
              .enhancedImmutable { fill: #cc79a7; }
            }
            """;

    private final List<Bars> rows;
    private final List<Entry> legend;
    private final Scale scale;
    private final Drawing drawing;
    /** Where the next line begins. */
    private int y;

    Picture(List<Bars> rows) {
        this.rows = rows;
        this.legend = Stream.concat(
                        Stream.of(new Entry("byHand", Opponent.BY_HAND.label()), new Entry("noise", "its noise (A/A)")),
                        rows.stream()
                                .flatMap(row -> row.bars().stream().map(Bars.Bar::opponent))
                                .distinct()
                                .sorted()
                                .map(opponent -> new Entry(opponent.id(), opponent.label())))
                .toList();
        this.scale = Scale.of(
                rows.stream()
                        .flatMap(row -> row.bars().stream().map(Bars.Bar::ratio))
                        .toList(),
                LEFT_OF_SCALE + ROOM,
                WIDTH - LEFT_OF_SCALE - 2 * ROOM);
        this.drawing = new Drawing(WIDTH, height(), TITLE, STYLE);
    }

    private record Entry(String look, String label) {}

    String text() {
        legend();
        marks();
        String group = "";
        for (Bars row : rows) {
            if (!row.group().equals(group)) {
                heading(row.group());
            }
            group = row.group();
            row(row);
        }
        return drawing.end();
    }

    private int height() {
        long groups = rows.stream().map(Bars::group).distinct().count();
        int ofRows = rows.stream().mapToInt(Picture::height).sum();
        return legendHeight() + MARKS + (int) groups * HEADING + ofRows;
    }

    private static int height(Bars row) {
        return row.bars().size() * BAR_STEP + GAP;
    }

    private int legendHeight() {
        return (legend.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS * LEGEND_LINE + GAP;
    }

    private void legend() {
        for (int i = 0; i < legend.size(); i++) {
            int x = MARGIN + i % LEGEND_COLUMNS * LEGEND_STEP;
            int top = i / LEGEND_COLUMNS * LEGEND_LINE + GAP;
            drawing.rectangle(legend.get(i).look(), x, top, BAR, BAR);
            drawing.words("legend", x + BAR + 5, top + BAR, legend.get(i).label());
        }
        y = legendHeight();
    }

    private void marks() {
        int bottom = height() - GAP;
        for (double mark : scale.marks()) {
            double x = scale.x(mark);
            drawing.words("mark", x, y + MARKS - GAP, label(mark));
            drawing.line(mark == 1 ? "byHand" : "grid", x, y + MARKS - 4, bottom);
        }
        y += MARKS;
    }

    private static String label(double mark) {
        return mark < 1 ? "1/" + Figure.count(1 / mark) : Figure.count(mark);
    }

    private void heading(String group) {
        drawing.words("heading", MARGIN, y + HEADING - GAP, group);
        y += HEADING;
    }

    private void row(Bars row) {
        double from = scale.x(1 - row.noise());
        drawing.rectangle("noise", from, y - 2, scale.x(1 + row.noise()) - from, height(row) - GAP + 2);
        drawing.words("work", LEFT_OF_SCALE - GAP, y + BAR, row.title());
        for (Bars.Bar bar : row.bars()) {
            bar(bar);
            y += BAR_STEP;
        }
        y += GAP;
    }

    private void bar(Bars.Bar bar) {
        double one = scale.x(1);
        double end = scale.x(bar.ratio());
        drawing.rectangle(bar.opponent().id(), Math.min(one, end), y, Math.abs(end - one), BAR);
        if (bar.ratio() < 1) {
            drawing.words("shorter", end - 3, y + BAR - 1, Figure.ratio(bar.ratio()));
        } else {
            drawing.words("longer", end + 3, y + BAR - 1, Figure.ratio(bar.ratio()));
        }
    }
}
