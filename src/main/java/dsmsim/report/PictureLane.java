package dsmsim.report;

import dsmsim.site.DataType;
import dsmsim.value.Values;
import java.util.Objects;
import java.util.function.IntFunction;

/** Draws what a server is and holds, step by step. What stays the same over several columns is drawn once. */
final class PictureLane {
    /** About the width of a letter. */
    private static final double LETTER = 6.6;

    /** So long that its middle may be out of sight. */
    private static final double LONG = 300;

    private static final double WEDGE = 11;

    private final PictureFrame frame;
    private final int lane;
    private final String server;
    private final Markup svg;

    PictureLane(PictureFrame frame, int lane, Markup svg) {
        this.frame = frame;
        this.lane = lane;
        this.server = frame.servers().get(lane);
        this.svg = svg;
    }

    /** A part of a band. */
    private record Piece(double top, double height, double hatched, boolean isAtRisk, boolean isDown) {}

    /** Something for each run of columns with the same value. */
    interface RunDrawer<T> {
        void draw(int from, int to, T value);
    }

    static <T> void runs(int count, IntFunction<T> values, RunDrawer<T> drawer) {
        int from = 0;
        while (from < count) {
            T value = values.apply(from);
            int to = from + 1;
            while (to < count && Objects.equals(values.apply(to), value)) {
                to++;
            }
            drawer.draw(from, to, value);
            from = to;
        }
    }

    void draw() {
        int count = frame.columns().size();
        runs(count, this::isDown, this::background);
        for (DataType type : DataType.values()) {
            runs(count, column -> piece(column, type), (from, to, piece) -> band(from, to, piece, type));
        }
        for (DataType type : DataType.values()) {
            runs(count, column -> piece(column, type), this::outline);
        }
        runs(count, this::hasClient, this::client);
        for (int column = 0; column < count; column++) {
            wedge(column);
        }
        for (DataType type : DataType.values()) {
            atTheEnd(type);
        }
    }

    /** The mode, above the lane. */
    void chips() {
        runs(frame.columns().size(), this::mode, this::chip);
    }

    private boolean isDown(int column) {
        return frame.columns().get(column).isDown(server);
    }

    private boolean hasClient(int column) {
        return frame.columns()
                .get(column)
                .state(server)
                .filter(state -> state.client() && state.up())
                .isPresent();
    }

    private String mode(int column) {
        return frame.columns().get(column).state(server).map(ServerState::mode).orElse("");
    }

    private void background(int from, int to, boolean isDown) {
        double width = frame.x(to) - frame.x(from);
        svg.empty(
                "rect",
                "class",
                isDown ? "off" : "lane",
                "x",
                number(frame.x(from)),
                "y",
                number(frame.top(lane)),
                "width",
                number(width),
                "height",
                number(frame.lane()));
        if (isDown) {
            String word = width > 4 * LETTER ? "down" : "x";
            svg.element(
                    "text",
                    word,
                    "class",
                    "b",
                    "text-anchor",
                    "middle",
                    "x",
                    number(frame.x(from) + width / 2),
                    "y",
                    number(frame.top(lane) + 13));
        }
        svg.line();
    }

    private Piece piece(int column, DataType type) {
        PictureColumn at = frame.columns().get(column);
        double bottom = frame.bottom(lane);
        for (DataType below : DataType.values()) {
            if (below == type) {
                break;
            }
            bottom -= frame.height(at.held(server, below), at.single(server, below));
        }
        long versions = at.held(server, type);
        long single = at.single(server, type);
        double height = frame.height(versions, single);
        return new Piece(
                bottom - height,
                height,
                frame.hatched(versions, single),
                at.atRisk(server, type) > 0,
                at.isDown(server));
    }

    private void band(int from, int to, Piece piece, DataType type) {
        if (piece.height == 0) {
            return;
        }
        String colour = type.choose("bk", "ar", "sm");
        rectangle(colour + (piece.isDown ? " dim" : ""), from, to, piece.top, piece.height);
        if (piece.hatched > 0) {
            rectangle("h", from, to, piece.top, piece.hatched);
        }
        svg.line();
    }

    private void outline(int from, int to, Piece piece) {
        if (piece.isAtRisk) {
            rectangle("risk", from, to, piece.top - 1.5, piece.height + 2);
            svg.line();
        }
    }

    private void rectangle(String style, int from, int to, double top, double height) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                number(frame.x(from) + 0.5),
                "y",
                number(top),
                "width",
                number(frame.x(to) - frame.x(from) - 1),
                "height",
                number(height < 3 ? height : height - 1));
    }

    private void chip(int from, int to, String mode) {
        if (mode.isEmpty()) {
            return;
        }
        double width = frame.x(to) - frame.x(from) - 2;
        double top = frame.top(lane) - PictureFrame.CHIP;
        svg.open("g");
        svg.element("title", server + ": " + mode);
        svg.empty(
                "rect",
                "class",
                mode.startsWith("Sync") ? "chip sync" : "chip",
                "x",
                number(frame.x(from) + 1),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(PictureFrame.CHIP - 2.0),
                "rx",
                "3");
        String word = mode.length() * LETTER < width - 2 ? mode : letters(mode);
        if (word.length() * LETTER < width + 2) {
            boolean isLong = width > LONG;
            svg.element(
                    "text",
                    word,
                    "text-anchor",
                    isLong ? "start" : "middle",
                    "x",
                    number(frame.x(from) + 1 + (isLong ? LETTER : width / 2)),
                    "y",
                    number(top + 12));
        }
        svg.close().line();
    }

    /** The capitals of a mode. */
    static String letters(String mode) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < mode.length(); i++) {
            if (Character.isUpperCase(mode.charAt(i))) {
                letters.append(mode.charAt(i));
            }
        }
        return letters.toString();
    }

    private void client(int from, int to, boolean isHere) {
        if (!isHere) {
            return;
        }
        double left = frame.x(from) + Math.min(frame.column() / 2, 10);
        double top = frame.top(lane) + 3;
        if (frame.x(to) - left > 14) {
            svg.empty(
                    "path",
                    "class",
                    "works",
                    "d",
                    "M" + number(left + 8) + " " + number(top + 7) + "H" + number(frame.x(to) - 2));
        }
        svg.empty("use", "href", "#man", "x", number(left), "y", number(top)).line();
    }

    private void wedge(int column) {
        long lost = frame.columns().get(column).lostOn(server);
        if (lost == 0) {
            return;
        }
        double highest = frame.bottom(lane);
        for (int beside = Math.max(0, column - 1); beside <= column; beside++) {
            for (DataType type : DataType.values()) {
                highest = Math.min(highest, piece(beside, type).top);
            }
        }
        double tip = Math.max(highest - 1, frame.top(lane) + WEDGE);
        double middle = frame.middle(column);
        double half = Math.min(WEDGE, frame.column() / 2 - 1);
        svg.empty(
                "path",
                "class",
                "wedge",
                "d",
                "M" + number(middle - half) + " " + number(tip - WEDGE) + "h" + number(2 * half) + "L" + number(middle)
                        + " " + number(tip) + "z");
        String text = "−" + Values.number(lost);
        boolean isBehind = middle + half + (text.length() + 1) * LETTER < frame.width();
        svg.element(
                        "text",
                        text,
                        "class",
                        "b lost halo",
                        "text-anchor",
                        isBehind ? "start" : "end",
                        "x",
                        number(isBehind ? middle + half + 3 : middle - half - 3),
                        "y",
                        number(tip - 2))
                .line();
    }

    /** What is held in the end, beside its band. */
    private void atTheEnd(DataType type) {
        beside(frame.columns().size() - 1, type, frame.x(frame.columns().size()) + 5, "start");
    }

    /** The number of versions of a band, beside it. */
    void beside(int column, DataType type, double x, String anchor) {
        Piece piece = piece(column, type);
        if (piece.height > 0) {
            svg.element(
                            "text",
                            type.shortName() + " "
                                    + Values.number(frame.columns().get(column).held(server, type)),
                            "class",
                            "d",
                            "text-anchor",
                            anchor,
                            "x",
                            number(x),
                            "y",
                            number(beside(column, type)))
                    .line();
        }
    }

    /** Texts beside low bands are moved up until they do not cover each other. */
    private double beside(int column, DataType type) {
        double line = frame.bottom(lane) + 13;
        for (DataType each : DataType.values()) {
            Piece piece = piece(column, each);
            if (piece.height > 0) {
                line = Math.min(piece.top + piece.height / 2 + 4, line - 13);
            }
            if (each == type) {
                break;
            }
        }
        return line;
    }

    /** A coordinate, the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
