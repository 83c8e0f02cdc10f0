package dsmsim.help;

import dsmsim.help.HelpTopics.Topic;
import dsmsim.message.ReturnCode;
import dsmsim.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The topics of HELP that are neither commands nor messages: server options, utilities, return codes, and the forms of values. */
final class HelpChapters {
    private static final String OPTIONS = "4.";
    private static final String RETURN_CODES = "6.";
    private static final String VALUES = "7.";
    private static final String INDENT = "  ";
    private static final int FORM_WIDTH = 22;

    private HelpChapters() {}

    /** The topics of {@code help.txt}, chapters among them. */
    static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        String chapter = "";
        int number = 0;
        for (String line : Resource.text("help.txt").lines().toList()) {
            int bar = line.indexOf('|');
            if (line.startsWith("#")) {
                continue;
            }
            if (bar < 0) {
                int blank = line.indexOf(' ');
                chapter = line.substring(0, blank - 1);
                number = 0;
                topics.add(new Topic(line.substring(0, blank), line.substring(blank + 1), "", Optional.empty()));
            } else {
                number++;
                String title = line.substring(0, bar).strip();
                topics.add(new Topic(
                        chapter + number, title, line.substring(bar + 1).strip(), Optional.empty()));
            }
        }
        return topics;
    }

    /** Explains a topic that is no command. */
    static List<String> lines(Topic topic) {
        List<String> lines = new ArrayList<>();
        lines.add(topic.title());
        lines.add("");
        lines.addAll(Wrapping.of("", "", topic.summary()));
        if (topic.number().startsWith(OPTIONS)) {
            lines.add("");
            lines.addAll(Wrapping.of("", "", settable(topic.title())));
        }
        if (topic.number().startsWith(RETURN_CODES)) {
            lines.add("");
            addCode(topic.title(), lines);
        }
        if (topic.number().startsWith(VALUES)) {
            lines.add("");
            addForms(topic.title(), lines);
        }
        return lines;
    }

    private static void addForms(String title, List<String> lines) {
        for (String line : Resource.text("help-values.txt").lines().toList()) {
            String[] fields = line.split(" \\| ", 3);
            if (fields[0].equals(title)) {
                String form = INDENT + fields[1] + " ".repeat(Math.max(1, FORM_WIDTH - fields[1].length()));
                lines.addAll(Wrapping.of(form, " ".repeat(form.length()), fields[2]));
            }
        }
    }

    private static String settable(String option) {
        for (String line : Resource.text("options.txt").lines().toList()) {
            String[] fields = line.split(" \\|", -1);
            if (fields[0].equals(option) && fields.length > 2 && !fields[2].isBlank()) {
                return "Values: " + fields[2].strip() + ". SETOPT changes it while the server runs.";
            }
        }
        return "It cannot be changed while the server runs.";
    }

    private static void addCode(String name, List<String> lines) {
        for (ReturnCode code : ReturnCode.values()) {
            if (code.scriptName().equals(name)) {
                lines.add("Number: " + code.number());
                lines.add("Class: " + (code == ReturnCode.OK ? "OK" : code.isError() ? "ERROR" : "WARNING"));
            }
        }
    }
}
