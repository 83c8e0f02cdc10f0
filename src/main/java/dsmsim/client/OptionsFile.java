package dsmsim.client;

import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Options kept in a file, an option a line: {@code dsm.opt}, and {@code dsm.sys}, whose stanzas are parts of it. */
record OptionsFile(Path path, List<Line> lines) {
    /** Those that have an effect here. Such files are mostly about backups, so what is not known is left alone. */
    private static final Option[] HEEDED = {
        Option.SERVERNAME,
        Option.TCPSERVERADDRESS,
        Option.TCPPORT,
        Option.ERRORLOGNAME,
        Option.PASSWORDACCESS,
        Option.SCROLLPROMPT,
        Option.SCROLLLINES,
        Option.QUIET,
        Option.DATEFORMAT,
        Option.TIMEFORMAT,
        Option.NUMBERFORMAT,
        Option.HINTS,
        Option.CLIENTLEVEL,
        Option.SITE,
        Option.CLOCK
    };

    /** An option as it stands in the file, its name in capitals. */
    record Line(String name, String value, String text, int number) {}

    /** Reads a file; fails with ANS1035S if it cannot be read. */
    static OptionsFile read(Path path) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : texts(path)) {
            number++;
            StringTokenizer words = new StringTokenizer(text);
            String name = words.hasMoreTokens() ? words.nextToken() : "*";
            if (name.charAt(0) != '*') {
                String rest = words.hasMoreTokens() ? words.nextToken("\n").strip() : "";
                lines.add(new Line(name.toUpperCase(Locale.ROOT), value(rest), text.strip(), number));
            }
        }
        return new OptionsFile(path, lines);
    }

    private static List<String> texts(Path path) {
        try {
            return TextFile.lines(path);
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    /** The product's message, and why. */
    static CommandFailure unreadable(String name, Exception reason) {
        return new CommandFailure(
                List.of(Message.of("ANS1035S", name), Message.of("SIM0406I", name, Trouble.with(name, reason))));
    }

    /** The first word, or what stands in quotes; behind it there may be a comment. */
    private static String value(String text) {
        if (text.isEmpty()) {
            return "";
        }
        char quote = text.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, 1);
            return text.substring(1, end < 0 ? text.length() : end);
        }
        return quote == '*' ? "" : new StringTokenizer(text).nextToken();
    }

    /** The options that have an effect here; fails with ANS1036S for a value that one of them does not allow. */
    ClientOptions options() {
        Map<Option, String> values = new EnumMap<>(Option.class);
        for (Line line : lines) {
            for (Option option : HEEDED) {
                if (option.matches(line.name())) {
                    values.put(option, checked(option, line));
                }
            }
        }
        Path folder = path.toAbsolutePath().getParent();
        return new ClientOptions(values, "").in(folder);
    }

    private String checked(Option option, Line line) {
        if (option.kind() == Option.Kind.FLAG) {
            return "";
        }
        if (line.value().isEmpty() || !option.allows(line.value())) {
            throw CommandFailure.of("ANS1036S", line.name(), path, line.number(), line.text());
        }
        return line.value();
    }

    /** The same file reduced to some of its lines. */
    OptionsFile from(int start, int end) {
        return new OptionsFile(path, List.copyOf(lines.subList(start, end)));
    }
}
