package dsmsim.report;

import static dsmsim.report.PictureLane.number;

import dsmsim.site.DataType;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The picture of a rehearsal: a lane for each server, a column for each step, and in them how many versions are held. The names
 * of the lanes are a picture of their own, which stays where it is when the other one is scrolled.
 */
final class ReportPicture {
    private static final double LETTER = 6.6;
    private static final int LONGEST_NAME = 13;
    private static final int MOST_SENTENCES = 40;
    private static final String DESCRIPTION = "picture-text";

    private final Report report;
    private final PictureFrame frame;
    private final List<Strip> strips = new ArrayList<>();
    private final Markup html;

    /**
     * A row of counts below the lanes.
     *
     * @param mark so that it is not told by its colour alone
     */
    private record Strip(String title, String mark, String style, ToLongFunction<PictureColumn> count) {}

    ReportPicture(Report report, List<PictureColumn> columns, Markup html) {
        this.report = report;
        this.html = html;
        frame = PictureFrame.of(report, columns);
        add(new Strip("refused", "✕ ", "refused", ReportPicture::refused));
        add(new Strip(
                "not stored",
                "⊘ ",
                "lost",
                column -> column.step().map(told -> told.step().notStored()).orElse(0L)));
        add(new Strip("single", "", "single", PictureColumn::singles));
        add(new Strip("at risk", "▲ ", "risk", PictureColumn::atRisk));
        add(new Strip("lost", "▼ ", "lost", PictureColumn::lost));
    }

    private static long refused(PictureColumn column) {
        return column.step().filter(told -> told.step().isRefused()).isPresent() ? 1 : 0;
    }

    private void add(Strip strip) {
        if (frame.columns().stream().anyMatch(column -> strip.count.applyAsLong(column) > 0)) {
            strips.add(strip);
        }
    }

    /** The servers that have a lane. */
    List<String> servers() {
        return frame.servers();
    }

    /** How many servers have none. */
    int others() {
        return frame.others();
    }

    /** How wide both parts are together, in pixels. */
    int width() {
        return (int) Math.ceil(PictureFrame.NAMES + frame.width());
    }

    int height() {
        return (int) Math.ceil(frame.strip(strips.size()) + 4);
    }

    void draw() {
        double height = height();
        html.open("div", "class", "picture").line();
        open(PictureFrame.NAMES, height, "names", "aria-hidden", "true");
        names();
        html.closeLine();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Picture, step by step");
        open(frame.width(), height, "steps", "role", "img", "aria-labelledby", "picture-title " + DESCRIPTION);
        html.element("title", "What each server holds, step by step", "id", "picture-title");
        html.element("desc", description(), "id", DESCRIPTION).line();
        definitions();
        heads();
        List<PictureLane> lanes = new ArrayList<>();
        for (int lane = 0; lane < frame.servers().size(); lane++) {
            lanes.add(new PictureLane(frame, lane, html));
        }
        lanes.forEach(PictureLane::draw);
        List<DrawnArrow> arrows = arrows();
        arrows.forEach(this::line);
        lanes.forEach(PictureLane::chips);
        Map<Integer, Double> free = new HashMap<>();
        arrows.forEach(arrow -> words(arrow, free));
        for (int i = 0; i < strips.size(); i++) {
            strip(i);
        }
        links(height);
        html.close().closeLine();
        html.closeLine();
    }

    private void open(double width, double height, String style, String... attributes) {
        List<String> all = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                style,
                "width",
                number(width),
                "height",
                number(height),
                "viewBox",
                "0 0 " + number(width) + " " + number(height)));
        all.addAll(List.of(attributes));
        html.open("svg", all.toArray(String[]::new)).line();
    }

    private void definitions() {
        html.open("defs");
        html.open("pattern", "id", "hatch", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        html.empty("path", "class", "hatch", "d", "M-1 1l2-2M0 6l6-6M5 7l2-2");
        html.close();
        html.open("marker", "id", "tip", "viewBox", "0 0 8 8", "refX", "7", "refY", "4", "orient", "auto");
        html.empty("path", "class", "tip", "d", "M0 0L8 4L0 8z").close();
        html.open("g", "id", "man");
        html.empty("circle", "class", "ink", "cx", "0", "cy", "3", "r", "2.8");
        html.empty("path", "class", "ink", "d", "M-5 13v-2a5 4.5 0 0 1 10 0v2z").close();
        html.close().line();
    }

    private void names() {
        text(4, 14, "d", "start", "Step");
        for (int lane = 0; lane < frame.servers().size(); lane++) {
            String server = frame.servers().get(lane);
            html.open("g").element("title", server);
            text(4, frame.top(lane) - 5, "b", "start", shortened(server));
            html.close();
            for (DataType type : DataType.values()) {
                new PictureLane(frame, lane, html).beside(0, type, PictureFrame.NAMES - 5.0, "end");
            }
        }
        for (int i = 0; i < strips.size(); i++) {
            text(4, frame.strip(i) + 15, "d", "start", strips.get(i).title);
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private void text(double x, double y, String style, String anchor, String text) {
        html.element("text", text, "class", style, "text-anchor", anchor, "x", number(x), "y", number(y))
                .line();
    }

    /** The labels of the steps, as far as there is room for them, and a line where another one begins. */
    private void heads() {
        double free = 0;
        String last = "";
        double bottom = frame.strip(strips.size()) - 2;
        for (int i = 0; i < frame.columns().size(); i++) {
            String label = frame.columns().get(i).label();
            if (i > 0 && !label.equals(last)) {
                html.empty("path", "class", "part", "d", "M" + number(frame.x(i)) + " 4V" + number(bottom))
                        .line();
            }
            if (!label.isEmpty() && !label.equals(last) && frame.x(i) >= free) {
                text(frame.x(i) + 3, 14, i == 0 ? "d" : "b", "start", label);
                free = frame.x(i) + label.length() * LETTER + 8;
            }
            last = label;
        }
    }

    /** They are drawn before all words that they cross. */
    private List<DrawnArrow> arrows() {
        List<DrawnArrow> arrows = new ArrayList<>();
        for (int i = 0; i < frame.columns().size(); i++) {
            for (PictureArrow arrow :
                    frame.columns().get(i).step().map(PictureArrow::of).orElse(List.of())) {
                int from = frame.servers().indexOf(arrow.source());
                int to = frame.servers().indexOf(arrow.target());
                if (from >= 0 && to >= 0 && from != to) {
                    arrows.add(new DrawnArrow(arrow, i, from, to));
                }
            }
        }
        return arrows;
    }

    /**
     * An arrow and where it is.
     *
     * @param from lane
     * @param to lane
     */
    private record DrawnArrow(PictureArrow arrow, int column, int from, int to) {
        boolean isDown() {
            return from < to;
        }
    }

    /** Those that go up stand a little to the left, so that both ways can be seen in one column. */
    private double x(DrawnArrow drawn) {
        return frame.middle(drawn.column) + (drawn.isDown() ? 1 : -1) * Math.min(5, frame.column() / 4);
    }

    private double below(DrawnArrow drawn) {
        return frame.top(Math.max(drawn.from, drawn.to)) - PictureFrame.CHIP - 1;
    }

    private void line(DrawnArrow drawn) {
        PictureArrow arrow = drawn.arrow;
        double above = frame.bottom(Math.min(drawn.from, drawn.to)) + 1;
        double below = below(drawn);
        String path = "M" + number(x(drawn)) + " " + number(drawn.isDown() ? above : below) + "V"
                + number(drawn.isDown() ? below : above);
        html.open("g").element("title", arrow.source() + " to " + arrow.target() + ": " + arrow.words());
        html.empty("path", "class", "beside", "d", path);
        html.empty("path", "class", arrow.deletes() ? "arrow kills" : "arrow", "d", path);
        html.closeLine();
    }

    /** What was sent, where there is room for it. */
    private void words(DrawnArrow drawn, Map<Integer, Double> free) {
        PictureArrow arrow = drawn.arrow;
        double width = arrow.words().length() * LETTER;
        boolean isLeft = x(drawn) + width + 8 > frame.width();
        double left = isLeft ? x(drawn) - width - 8 : x(drawn) + 7;
        for (int row = 0; row < 2; row++) {
            int place = Math.max(drawn.from, drawn.to) * 2 + row;
            if (left >= free.getOrDefault(place, -width)) {
                text(
                        isLeft ? x(drawn) - 7 : left,
                        below(drawn) - 20 + row * 14,
                        arrow.deletes() ? "b lost halo" : "halo",
                        isLeft ? "end" : "start",
                        arrow.words());
                free.put(place, left + width + 6);
                break;
            }
        }
    }

    private void strip(int number) {
        Strip strip = strips.get(number);
        double top = frame.strip(number);
        PictureLane.runs(
                frame.columns().size(),
                column -> strip.count.applyAsLong(frame.columns().get(column)),
                (from, to, count) -> {
                    if (count > 0) {
                        count(strip, top, from, to, count);
                    }
                });
    }

    private void count(Strip strip, double top, int from, int to, long count) {
        double width = frame.x(to) - frame.x(from) - 2;
        html.open("g").element("title", strip.title + ": " + Values.number(count));
        html.empty(
                "rect",
                "class",
                "count " + strip.style,
                "x",
                number(frame.x(from) + 1),
                "y",
                number(top + 1),
                "width",
                number(width),
                "height",
                number(PictureFrame.STRIP - 4.0),
                "rx",
                "3");
        String words = Values.number(count);
        String text = strip.style.equals("refused") ? strip.mark.strip() : strip.mark + words;
        if (text.length() * LETTER > width) {
            text = strip.mark.isEmpty() ? words : strip.mark.strip();
        }
        if (text.length() * LETTER <= width + 4) {
            text(frame.x(from) + 1 + width / 2, top + 14, "s-" + strip.style, "middle", text);
        }
        html.closeLine();
    }

    /** A column leads to what is told of its step. */
    private void links(double height) {
        for (int i = 1; i < frame.columns().size(); i++) {
            ReportStep step = frame.columns().get(i).step().orElseThrow();
            html.open("a", "href", "#c" + step.step().number(), "tabindex", "-1");
            html.open(
                    "rect",
                    "class",
                    "link",
                    "x",
                    number(frame.x(i)),
                    "y",
                    "0",
                    "width",
                    number(frame.column()),
                    "height",
                    number(height));
            html.element("title", StepWords.named(step) + ", " + step.step().server() + ": " + step.command());
            html.close().closeLine();
        }
    }

    /** What the picture shows, in sentences. */
    private String description() {
        List<String> sentences = new ArrayList<>();
        for (PictureColumn column : frame.columns()) {
            if (column.step().isPresent()) {
                ReportStep step = column.step().get();
                List<String> words = StepWords.changes(step);
                if (!words.isEmpty() && sentences.size() < MOST_SENTENCES) {
                    sentences.add(StepWords.named(step) + ": " + String.join("; ", words) + ".");
                }
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("Nothing changes.");
        }
        return String.join(" ", sentences) + " In the end: " + report.verdict().word() + ", "
                + report.verdict().inWords() + ".";
    }
}
