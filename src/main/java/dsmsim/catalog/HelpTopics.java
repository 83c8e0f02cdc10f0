package dsmsim.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered topics of HELP on commands, in alphabetical order: {@code 3.n} for a verb, {@code 3.n.m} for the commands of
 * a verb that has several.
 */
public final class HelpTopics {
    private static final String CHAPTER = "3.";

    /**
     * A topic.
     *
     * @param number such as 3.49.51
     * @param title the command's name, or the verb alone
     * @param command empty for a verb with several commands
     */
    public record Topic(String number, String title, Optional<Command> command) {}

    private final List<Topic> topics = new ArrayList<>();
    private int lastVerb;

    public HelpTopics(Catalog catalog) {
        Map<String, List<Command>> verbs = new LinkedHashMap<>();
        for (Command command : catalog.commands()) {
            String verb = command.name().split(" ")[0];
            verbs.computeIfAbsent(verb, name -> new ArrayList<>()).add(command);
        }
        verbs.forEach(this::add);
    }

    private void add(String verb, List<Command> commands) {
        String number = CHAPTER + ++lastVerb;
        if (commands.size() == 1) {
            topics.add(new Topic(number, commands.get(0).name(), Optional.of(commands.get(0))));
            return;
        }
        topics.add(new Topic(number, verb, Optional.empty()));
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            topics.add(new Topic(number + "." + (i + 1), command.name(), Optional.of(command)));
        }
    }

    public List<Topic> all() {
        return List.copyOf(topics);
    }

    /** The topic of that number. */
    public Optional<Topic> numbered(String number) {
        return topics.stream().filter(topic -> topic.number().equals(number)).findFirst();
    }

    /** The topic of that command. */
    public Optional<Topic> of(Command command) {
        return topics.stream()
                .filter(topic -> topic.command().filter(command::equals).isPresent())
                .findFirst();
    }

    /** The topics whose title begins so, every word perhaps cut short, for HELP with a verb. */
    public List<Topic> titled(String beginning) {
        String[] begun = Letters.upper(beginning).split(" +");
        return topics.stream()
                .filter(topic -> begins(topic.title().split(" "), begun))
                .toList();
    }

    private static boolean begins(String[] words, String[] begun) {
        for (int i = 0; i < begun.length; i++) {
            if (i == words.length || !words[i].startsWith(begun[i])) {
                return false;
            }
        }
        return true;
    }
}
