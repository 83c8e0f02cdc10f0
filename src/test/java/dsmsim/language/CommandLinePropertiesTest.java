package dsmsim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CommandLinePropertiesTest {

    @Property(seed = "1", tries = 5000)
    void everyTextIsALineOrAFailure(@ForAll("anyText") String text) {
        check(text);
    }

    @Property(seed = "2", tries = 20_000)
    void everyMixOfTheSignsIsALineOrAFailure(@ForAll("signs") String text) {
        check(text);
    }

    @Property(seed = "5", tries = 20_000)
    void plainLinesAreThoseOfTheGrammar(@ForAll("plainSigns") String text) {
        Optional<CommandLine> plain = PlainLine.read(text);
        plain.ifPresent(line -> assertEquals(new LineReader().readWhole(text), line));
    }

    private static void check(String text) {
        try {
            CommandLine line = CommandLines.parse(text);
            assertEquals(text, line.text());
            line.words().forEach(word -> checkSpans(text, word));
        } catch (CommandFailure failure) {
            checkSpan(text, failure.span());
        }
    }

    private static void checkSpans(String text, Word word) {
        checkSpan(text, word.span());
        for (Word.Item value : word.values()) {
            checkSpan(text, value.span());
            assertTrue(value.span().start() >= word.span().start(), text);
            assertTrue(value.span().end() <= word.span().end(), text);
            if (!value.quoted()) {
                assertEquals(
                        value.text(),
                        text.substring(value.span().start(), value.span().end()));
            }
        }
    }

    private static void checkSpan(String text, Span span) {
        assertTrue(0 <= span.start() && span.start() < span.end() && span.end() <= text.length(), text);
    }

    @Property(seed = "3")
    void whatIsQuotedComesBack(@ForAll("anyText") String value, @ForAll boolean single) {
        String quote = single ? "'" : "\"";
        CommandLine line = CommandLines.parse("x KEY=a," + quote + value.replace(quote, quote + quote) + quote);
        assertEquals(value, line.words().get(1).values().get(1).text());
    }

    @Property(seed = "4", tries = 5000)
    void noLinesUpsetTheJoiner(@ForAll List<@From("signs") String> lines) {
        LineJoiner joiner = new LineJoiner();
        for (String line : lines) {
            boolean complete = joiner.add(line).isPresent();
            assertFalse(complete && joiner.isPending());
        }
        joiner.finish();
        assertEquals(Optional.of("x"), joiner.add("x"));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().ofMaxLength(40);
    }

    /** Mostly what may stand in a plain line, and all that makes another one of it. */
    @Provide
    Arbitrary<String> plainSigns() {
        Arbitrary<String> ascii = Arbitraries.chars().range(' ', '\177').map(String::valueOf);
        Arbitrary<String> words = Arbitraries.of("a", "SEL", "ect", " ", "=", "/", "*", "/*", "-", ".", "&", "%1");
        return Arbitraries.frequencyOf(Tuple.of(6, words), Tuple.of(1, ascii))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "a",
                        "SEL",
                        "ect",
                        " ",
                        "  ",
                        "=",
                        ",",
                        "\"",
                        "'",
                        "/",
                        "*",
                        "/*",
                        "*/",
                        ":",
                        "(",
                        ")",
                        " > ",
                        ">",
                        " >> ",
                        "-",
                        "\\",
                        "\t",
                        "\n",
                        "ä",
                        "\u0000",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uFFFF")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
