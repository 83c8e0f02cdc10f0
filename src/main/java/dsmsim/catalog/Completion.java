package dsmsim.catalog;

import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can come next in a command that is being typed. */
public final class Completion {
    private final Catalog catalog;

    public Completion(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Everything that can stand at the cursor, best order first: command words, values, keywords that go together with
     * what is there. Nothing where the text before the word is at fault.
     *
     * @param textBeforeCursor from the beginning of the command; the word at the cursor may be incomplete
     */
    public List<Candidate> candidates(String textBeforeCursor, Level level, ObjectNames names) {
        int start = startOfWord(textBeforeCursor);
        Optional<CommandLine> before = parse(textBeforeCursor.substring(0, start));
        if (before.isEmpty() || !before.get().redirection().isNone()) {
            return List.of();
        }
        String word = textBeforeCursor.substring(start);
        List<Word> words = before.get().words();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        addCommandWords(candidates, words, word, level);
        CommandWords.Found found = catalog.commandWords().find(words, level);
        if (!words.isEmpty() && !found.isNothing()) {
            Command command = found.command();
            NextParameters next = new NextParameters(catalog, command, level, names, candidates);
            next.add(words.subList(found.words(), words.size()), word);
        }
        return List.copyOf(candidates.values());
    }

    /** An attached routing prefix, {@code SRV1:}, stays in front of the verb. */
    private void addCommandWords(Map<String, Candidate> candidates, List<Word> words, String word, Level level) {
        int colon = words.isEmpty() ? word.indexOf(':') : -1;
        String prefix = word.substring(0, colon + 1);
        String begun = Letters.upper(word.substring(colon + 1));
        List<String> tokens = new ArrayList<>();
        for (Word typed : words) {
            tokens.add(typed.isOperand() ? typed.value().text() : "=");
        }
        for (CommandWords.Next next : catalog.commandWords().next(tokens, level)) {
            if (next.word().startsWith(begun)) {
                String text = prefix.concat(next.word());
                candidates.putIfAbsent(text, new Candidate(text, description(next), true));
            }
        }
    }

    private static String description(CommandWords.Next next) {
        return next.command().isPresent()
                ? next.command().get().summary()
                : Integer.toString(next.commands()).concat(" commands");
    }

    private static Optional<CommandLine> parse(String text) {
        try {
            return Optional.of(CommandLines.parse(text));
        } catch (CommandFailure failure) {
            return Optional.empty();
        }
    }

    /** Where the word begins that a candidate replaces: behind the last blank that is not in quotes. */
    public static int startOfWord(String text) {
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == ' ' || c == '\t')) {
                start = i + 1;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return start;
    }
}
