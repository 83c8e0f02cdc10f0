package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of a page can be told from each other, light and dark. */
class ReportStyleTest {
    private static final String SHEET = ReportStyle.of(1_000, 500);
    private static final int DARK = SHEET.indexOf("prefers-color-scheme:dark");

    private static final List<String> TEXTS = List.of("ink", "dim", "accent", "lost", "risk", "good");
    private static final List<String> GROUNDS =
            List.of("bg", "card", "chip", "lane", "off", "lostbg", "riskbg", "goodbg");
    /** What is drawn on a lane. */
    private static final List<String> SHAPES = List.of("bk", "ar", "sm", "lost", "out");

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    /** As the Web Content Accessibility Guidelines want it of small text. */
    @Test
    void everyTextCanBeReadOnEveryGround() {
        for (Map<String, String> colours : List.of(colours(false), colours(true))) {
            assertContrast(colours, TEXTS, GROUNDS, READABLE);
            assertContrast(colours, SHAPES, List.of("lane"), VISIBLE);
            assertContrast(colours, List.of("hat"), List.of("bk", "ar", "sm"), VISIBLE);
        }
    }

    private static void assertContrast(
            Map<String, String> colours, List<String> texts, List<String> grounds, double least) {
        List<String> weak = new ArrayList<>();
        for (String text : texts) {
            for (String ground : grounds) {
                double contrast = contrast(colours.get(text), colours.get(ground));
                if (contrast < least) {
                    weak.add(text + " on " + ground + ": " + contrast);
                }
            }
        }
        assertEquals(List.of(), weak);
    }

    /** No colour but by its name, and none that only one of both has. */
    @Test
    void everyColourIsAVariable() {
        assertEquals(colours(false).keySet(), colours(true).keySet());
        String rules = SHEET.substring(SHEET.indexOf("*{box-sizing"));
        assertTrue(!Pattern.compile("#[0-9a-f]{3,6}\\b|rgb|hsl").matcher(rules).find(), rules);
        Matcher text = Pattern.compile("[;{]color:(?!var\\()").matcher(rules);
        assertTrue(!text.find(), rules);
        Set<String> named = new HashSet<>(TEXTS);
        Matcher used = Pattern.compile("[;{]color:var\\(--(\\w+)\\)").matcher(rules);
        while (used.find()) {
            assertTrue(named.contains(used.group(1)), used.group());
        }
    }

    private static Map<String, String> colours(boolean areDark) {
        String part = areDark ? SHEET.substring(DARK) : SHEET.substring(0, DARK);
        Map<String, String> colours = new HashMap<>();
        Matcher colour =
                Pattern.compile("--(\\w+):#([0-9a-f]{6}|[0-9a-f]{3})\\b").matcher(part);
        while (colour.find()) {
            String hex = colour.group(2);
            colours.put(colour.group(1), hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < parts.length; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
