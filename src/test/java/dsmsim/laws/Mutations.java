package dsmsim.laws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils text as fingers, terminals and programs do, and worse. */
final class Mutations {
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "'",
            "\"\"",
            "=",
            " = ",
            ",",
            ",,",
            "/*",
            "*/",
            "/* x */",
            "\0",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u00a0",
            "\u0130",
            "\u00df",
            "\uFEFF",
            "\t",
            "\r",
            "\u001b[2J",
            " -",
            " +",
            "\\",
            ":",
            "%1",
            "%99999999999",
            "$1",
            "*",
            "?",
            "(",
            ")",
            "<",
            " > ",
            " >> ",
            ";",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "01/32/2014",
            "TODAY+999999999",
            "25:61");
    private static final int LONG = 3000;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String spoiled(String text) {
        String spoiled = text;
        for (int times = random.nextInt(3); times >= 0; times--) {
            spoiled = random.nextBoolean() ? letters(spoiled) : words(spoiled);
        }
        return spoiled;
    }

    /** Bytes in the dress of text. */
    String noise() {
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        return random.nextBoolean()
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private String letters(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(at);
            case 2 -> text.substring(0, at);
            case 3 -> text.substring(0, at) + (char) random.nextInt(Character.MAX_VALUE + 1) + text.substring(at);
            default -> text.substring(0, at) + splinter() + text.substring(at);
        };
    }

    private String splinter() {
        return SPLINTERS.get(random.nextInt(SPLINTERS.size()));
    }

    private String words(String text) {
        String[] words = text.split(" ");
        if (words.length == 0) {
            return splinter();
        }
        int one = random.nextInt(words.length);
        int other = random.nextInt(words.length);
        String word = words[one];
        switch (random.nextInt(6)) {
            case 0 -> words[one] = "";
            case 1 -> words[one] = word + " " + word;
            case 2 -> {
                words[one] = words[other];
                words[other] = word;
            }
            case 3 -> words[one] = word.substring(0, word.indexOf('=') + 1) + splinter();
            case 4 -> words[one] = word + "," + words[other];
            default -> words[one] = word + "X".repeat(random.nextInt(LONG));
        }
        return String.join(" ", words);
    }
}
