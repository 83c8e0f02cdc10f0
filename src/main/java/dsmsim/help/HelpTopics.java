package dsmsim.help;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered topics of HELP. Commands come in alphabetical order, {@code 3.n} for a verb, {@code 3.n.m} for the commands
 * of a verb that has several; behind them come server options, utilities and return codes.
 */
public final class HelpTopics {
    private static final String CHAPTER = "3.";
    /** Fewer letters are looked for as a whole word. */
    private static final int SHORTEST_BEGINNING = 4;

    /**
     * A topic.
     *
     * @param number such as 3.49.51
     * @param title the command's name, the verb alone, or what else there is to explain
     * @param summary what it is, in one line; empty for a title over other topics
     * @param command empty where it is no single command
     */
    public record Topic(String number, String title, String summary, Optional<Command> command) {

        /** Whether it stands over the topics whose numbers begin with its own. */
        public boolean isHeading() {
            return summary.isEmpty();
        }
    }

    private final List<Topic> commands = new ArrayList<>();
    private final List<Topic> others = HelpChapters.topics();
    private int lastVerb;

    public HelpTopics(Catalog catalog) {
        Map<String, List<Command>> verbs = new LinkedHashMap<>();
        for (Command command : catalog.commands()) {
            String verb = command.name().split(" ")[0];
            verbs.computeIfAbsent(verb, name -> new ArrayList<>()).add(command);
        }
        verbs.forEach(this::add);
    }

    private void add(String verb, List<Command> ofVerb) {
        String number = CHAPTER + ++lastVerb;
        if (ofVerb.size() == 1) {
            commands.add(topic(number, ofVerb.get(0)));
            return;
        }
        commands.add(new Topic(number, verb, "", Optional.empty()));
        for (int i = 0; i < ofVerb.size(); i++) {
            commands.add(topic(number + "." + (i + 1), ofVerb.get(i)));
        }
    }

    private static Topic topic(String number, Command command) {
        return new Topic(number, command.name(), command.summary(), Optional.of(command));
    }

    /** The topics on commands. */
    public List<Topic> commands() {
        return List.copyOf(commands);
    }

    /** All topics. */
    public List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        all.add(new Topic(CHAPTER + "0", "Administrative commands", "", Optional.empty()));
        all.addAll(commands);
        all.addAll(others);
        return all;
    }

    /** The topic of that number or, where it is a heading, this and all below it; nothing if there is none. */
    public List<Topic> numbered(String number) {
        Optional<Topic> found =
                all().stream().filter(topic -> topic.number().equals(number)).findFirst();
        if (found.isEmpty() || !found.get().isHeading()) {
            return found.stream().toList();
        }
        String below = number.endsWith(".0") ? number.substring(0, number.length() - 1) : number.concat(".");
        return all().stream()
                .filter(topic -> topic.number().equals(number) || topic.number().startsWith(below))
                .toList();
    }

    /** The topic of that command. */
    Optional<Topic> of(Command command) {
        return commands.stream()
                .filter(topic -> topic.command().filter(command::equals).isPresent())
                .findFirst();
    }

    /** The topics whose title begins so, every word perhaps cut short; a whole title alone, with what stands below it. */
    public List<Topic> titled(String beginning) {
        String[] begun = Letters.upper(beginning).split(" +");
        List<Topic> found = new ArrayList<>();
        for (Topic topic : all()) {
            String title = Letters.upper(topic.title());
            if (title.equals(String.join(" ", begun))) {
                return numbered(topic.number());
            }
            if (begins(title.split(" "), begun)) {
                found.add(topic);
            }
        }
        return found;
    }

    private static boolean begins(String[] words, String[] begun) {
        for (int i = 0; i < begun.length; i++) {
            if (i == words.length || !words[i].startsWith(begun[i])) {
                return false;
            }
        }
        return true;
    }

    /** The topics in whose title or summary there is each of these words, or a longer one that begins with it. */
    public List<Topic> about(String text) {
        String[] wanted = Letters.upper(text).split(" +");
        return all().stream()
                .filter(topic -> !topic.isHeading())
                .filter(topic -> hasAll(Letters.upper(topic.title() + " " + topic.summary()), wanted))
                .toList();
    }

    private static boolean hasAll(String text, String[] wanted) {
        String[] words = text.split("[^A-Z0-9_]+");
        for (String each : wanted) {
            boolean found = false;
            for (String word : words) {
                found |= word.equals(each) || each.length() >= SHORTEST_BEGINNING && word.startsWith(each);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
