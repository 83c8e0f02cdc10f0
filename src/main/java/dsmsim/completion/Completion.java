package dsmsim.completion;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.CommandWords;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.TypedLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
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
        return candidates(textBeforeCursor, "", level, names);
    }

    /**
     * The same with what stands behind the cursor, which tells the tables of a statement of SELECT.
     *
     * @param behindCursor the rest of the line
     */
    public List<Candidate> candidates(String textBeforeCursor, String behindCursor, Level level, ObjectNames names) {
        int start = startOfWord(textBeforeCursor);
        String word = textBeforeCursor.substring(start);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        TypedLine line = TypedLine.of(textBeforeCursor);
        if (line.redirection().isPresent()) {
            addFiles(candidates, start > line.redirection().get().start(), word, names);
            return List.copyOf(candidates.values());
        }
        if (line.statement().filter(span -> span.start() < span.end()).isPresent()) {
            StatementText statement = StatementText.of(line);
            int cursor = statement.offset(textBeforeCursor.length());
            return new StatementCandidates(statement.with(behindCursor), cursor, word, level).all();
        }
        Optional<CommandLine> before = parse(textBeforeCursor.substring(0, start));
        if (before.isEmpty()) {
            return List.of();
        }
        List<Word> words = before.get().words();
        addCommandWords(candidates, words, word, level);
        if (words.isEmpty() && before.get().routing().isNone()) {
            addRouting(candidates, word, names);
        }
        CommandWords.Found found = catalog.commandWords().find(words, level);
        if (!words.isEmpty() && !found.isNothing()) {
            Command command = found.command();
            NextParameters next = new NextParameters(this, catalog, command, level, names, candidates);
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
                add(candidates, new Candidate(prefix, next.word(), description(next), true));
            }
        }
    }

    /** {@code SRV1,SRV2:} and {@code (SRV1,SRV2)}; the former only when it has been begun, for it is seldom meant. */
    private static void addRouting(Map<String, Candidate> candidates, String word, ObjectNames names) {
        boolean parenthesised = word.startsWith("(");
        if (word.isEmpty() || word.indexOf(':') >= 0 || word.indexOf(')') >= 0) {
            return;
        }
        int start = Math.max(parenthesised ? 1 : 0, word.lastIndexOf(',') + 1);
        String begun = word.substring(start);
        for (KnownName name : names.names(ObjectNames.TARGETS, List.of(), begun)) {
            if (name.text().regionMatches(true, 0, begun, 0, begun.length())) {
                String text = name.text().concat(parenthesised ? ")" : ":");
                String description = "route to this ".concat(name.kind());
                add(candidates, new Candidate(word.substring(0, start), text, description, true));
            }
        }
    }

    private static void addFiles(
            Map<String, Candidate> candidates, boolean behindSign, String word, ObjectNames names) {
        if (behindSign) {
            for (KnownName file : names.names(List.of(ObjectNames.FILE), List.of(), word)) {
                add(candidates, new Candidate("", file.text(), file.kind(), file.whole()));
            }
        }
    }

    private static void add(Map<String, Candidate> candidates, Candidate candidate) {
        candidates.putIfAbsent(candidate.text(), candidate);
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
