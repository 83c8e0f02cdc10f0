package dsmsim.catalog;

import dsmsim.language.Word;
import dsmsim.product.Level;
import dsmsim.syntax.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The command words as a tree: verbs, below each verb its nouns. A path that ends a command's name leads to it. */
public final class CommandWords {
    /** Those of the alphabet, and one place for all other beginnings of words. */
    static final int LETTERS = 27;

    /**
     * A command and how much of the line its name takes.
     *
     * @param command empty for the answer that there is none
     * @param words the number of words
     * @param exact how many of them were typed in full
     */
    public record Found(Command command, int words, int exact) {
        static final Found NOTHING = new Found(null, 0, 0);

        public boolean isNothing() {
            return command == null;
        }

        /** More words first, then words in full, then the shorter name: {@code Q STA} is QUERY STATUS. */
        boolean isBetterThan(Found other) {
            if (other.isNothing() || words != other.words) {
                return words > other.words;
            }
            if (exact != other.exact) {
                return exact > other.exact;
            }
            return command.name().length() < other.command.name().length();
        }
    }

    /**
     * A word that may come next.
     *
     * @param spelling with its least abbreviation in capitals
     * @param command the command whose name it completes, if it does
     * @param commands how many commands it leads to
     */
    public record Next(String word, String spelling, Optional<Command> command, int commands) {}

    /** A word, the words that may follow it, and the next word with the same first letter. */
    private static final class Branch {
        private Spelling spelling;
        private final Branch[] byLetter = new Branch[LETTERS];
        private Branch next;
        private Command command;
    }

    private final Branch root = new Branch();

    /** Enters the words of a command, {@code UPDate Node}; spellings that disagree are reconciled to the shorter. */
    void add(Command command) {
        String words = command.spelling();
        Branch branch = root;
        int start = 0;
        while (start < words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            branch = child(branch, words.substring(start, end), command.name(), start);
            start = end + 1;
        }
        branch.command = command;
    }

    /**
     * The branch of a word. Every start enters all commands, of which most have a verb that is there already.
     *
     * @param name of the command, in capitals
     * @param start where the word begins in it
     */
    private static Branch child(Branch parent, String written, String name, int start) {
        int letter = letter(written);
        for (Branch child = parent.byLetter[letter]; child != null; child = child.next) {
            if (child.spelling.written().equals(written)) {
                return child;
            }
        }
        Spelling spelling = Spelling.of(written, name.substring(start, start + written.length()));
        for (Branch child = parent.byLetter[letter]; child != null; child = child.next) {
            if (child.spelling.full().equals(spelling.full())) {
                child.spelling = child.spelling.shorterOf(spelling);
                return child;
            }
        }
        Branch child = new Branch();
        child.spelling = spelling;
        child.next = parent.byLetter[letter];
        parent.byLetter[letter] = child;
        return child;
    }

    /** The place of the words that begin like that one, from 0. */
    static int letter(String token) {
        int letter = token.isEmpty() ? -1 : Character.toUpperCase(token.charAt(0)) - 'A';
        return letter < 0 || letter >= LETTERS - 1 ? LETTERS - 1 : letter;
    }

    /** The command that the line begins with. */
    public Found find(List<Word> words, Level level) {
        Found found = find(root, words, 0, 0, level, false);
        return found.isNothing() ? find(root, words, 0, 0, level, true) : found;
    }

    /**
     * Looks below a branch.
     *
     * @param borrowing whether a noun may be cut as short as another verb allows it
     */
    private Found find(Branch branch, List<Word> words, int depth, int exact, Level level, boolean borrowing) {
        Found best = branch.command != null && branch.command.knownAt(level)
                ? new Found(branch.command, depth, exact)
                : Found.NOTHING;
        if (depth == words.size()) {
            return best;
        }
        Word word = words.get(depth);
        String token = word.isOperand() ? word.value().text() : word.keyword();
        for (Branch child = branch.byLetter[letter(token)]; child != null; child = child.next) {
            int minimum = borrowing && depth > 0 ? leastMinimum(child.spelling) : child.spelling.minimum();
            if (child.spelling.matches(token, minimum) && (word.isOperand() || takesEquals(child))) {
                int full = token.length() == child.spelling.full().length() ? 1 : 0;
                Found found = find(child, words, depth + 1, exact + full, level, borrowing);
                if (!found.isNothing() && found.isBetterThan(best)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static boolean takesEquals(Branch branch) {
        return branch.command != null && branch.command.takesEquals();
    }

    /** The least abbreviation of a noun below any verb. */
    private int leastMinimum(Spelling noun) {
        int least = noun.minimum();
        int letter = letter(noun.full());
        for (Branch verb : children(root)) {
            for (Branch child = verb.byLetter[letter]; child != null; child = child.next) {
                if (child.spelling.full().equals(noun.full())) {
                    least = Math.min(least, child.spelling.minimum());
                }
            }
        }
        return least;
    }

    private static List<Branch> children(Branch branch) {
        List<Branch> children = new ArrayList<>();
        for (Branch first : branch.byLetter) {
            for (Branch child = first; child != null; child = child.next) {
                children.add(child);
            }
        }
        return children;
    }

    /** The words that may stand behind the given ones, in full; behind none, the verbs. */
    public List<String> following(List<String> tokens, Level level) {
        List<String> words = new ArrayList<>();
        for (Next next : next(tokens, level)) {
            words.add(next.word());
        }
        return words;
    }

    /** The words that may stand behind the verb as the manual writes them, their least abbreviations in capitals. */
    public List<String> followingAsWritten(String verb, Level level) {
        List<String> words = new ArrayList<>();
        for (Next next : next(List.of(verb), level)) {
            words.add(next.spelling());
        }
        return words;
    }

    /** The same, sorted, with what each leads to. */
    public List<Next> next(List<String> tokens, Level level) {
        List<Branch> reached = List.of(root);
        for (String token : tokens) {
            List<Branch> next = new ArrayList<>();
            for (Branch branch : reached) {
                for (Branch child = branch.byLetter[letter(token)]; child != null; child = child.next) {
                    if (child.spelling.matches(token)) {
                        next.add(child);
                    }
                }
            }
            reached = next;
        }
        List<Next> words = new ArrayList<>();
        for (Branch branch : reached) {
            for (Branch child : children(branch)) {
                int commands = commandsKnownAt(child, level);
                if (commands > 0) {
                    words.add(new Next(
                            child.spelling.full(),
                            child.spelling.written(),
                            Optional.ofNullable(child.command),
                            commands));
                }
            }
        }
        words.sort(Comparator.comparing(Next::word));
        return words;
    }

    private static int commandsKnownAt(Branch branch, Level level) {
        int count = branch.command != null && branch.command.knownAt(level) ? 1 : 0;
        for (Branch child : children(branch)) {
            count += commandsKnownAt(child, level);
        }
        return count;
    }
}
