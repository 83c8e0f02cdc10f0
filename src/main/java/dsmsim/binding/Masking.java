package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.ScriptStatement;
import dsmsim.language.ScriptStatements;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Metavariables;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.ValueKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Replaces passwords in the text of commands, also in commands that are parameters of commands. */
final class Masking {
    static final String MASK = "?***?";
    /** Parts the words of a command that cannot be read. */
    private static final String SIGNS = " \t\"'=,()";
    /** What nothing is hidden in: what names a command. */
    private static final int NAME = 2;

    /** The command behind which a command stands without quotes, and where that begins. */
    private static final String AT_A_MOMENT = "SIMULATE AT";

    private static final int AT_QUERY = 3;

    private static final Syntax COMMAND = new Syntax.Operand("command", Metavariables.type("command"));

    private static final Syntax PASSWORD = new Syntax.Operand("password", Metavariables.type("password"));

    private final CommandReader reader;
    private final UnaryOperator<String> secret;
    private final HandedOn handedOn;

    /**
     * @param secret what stands in place of a password as typed
     * @param handedOn finds more passwords in a command, but not in one that is a parameter of it
     */
    Masking(CommandReader reader, UnaryOperator<String> secret, HandedOn handedOn) {
        this.reader = reader;
        this.secret = secret;
        this.handedOn = handedOn;
    }

    /** A statement of a server script, its text otherwise as it is. */
    String statement(String text) {
        Optional<ScriptStatement> statement =
                ScriptStatements.parse(text).filter(found -> found.step() == ScriptStatement.Step.COMMAND);
        if (statement.isEmpty()) {
            return text;
        }
        String command = statement.get().operand();
        return text.substring(0, text.length() - command.length()) + command(command);
    }

    private String command(String text) {
        try {
            CommandLine line = CommandLines.parse(text);
            return line.isEmpty() ? text : command(line).text();
        } catch (CommandFailure unreadable) {
            return text;
        }
    }

    private Disguise command(CommandLine line) {
        Command command = reader.read(line, Level.NEWEST).command();
        List<Word> words = line.words();
        if (command.name().equals(AT_A_MOMENT) && words.size() > AT_QUERY) {
            return atMoment(line);
        }
        List<Word> parameters = words.subList(Math.min(command.words(), words.size()), words.size());
        return words(command, parameters, line, 0, line.text().length());
    }

    /** A query of a moment, which perhaps is no query; all behind the moment is a command of its own. */
    private Disguise atMoment(CommandLine line) {
        Word first = line.words().get(AT_QUERY);
        Disguise.Builder text = new Disguise.Builder(line.text(), 0);
        if (line.words().size() == AT_QUERY + 1 && line.fault().isEmpty()) {
            text.replace(first.valueSpan().start(), first.valueSpan().end(), value(COMMAND, first, line));
            return text.build(line.text().length());
        }
        int start = first.span().start();
        String query = line.text().substring(start);
        boolean isNested = query.toUpperCase(Locale.ROOT).startsWith("SIM");
        return (isNested ? allWords(query) : typed(query)).behind(line.text().substring(0, start));
    }

    /** A command that was typed, with all its mistakes; where they leave open what its words mean, any may be a password. */
    Disguise typed(String text) {
        try {
            CommandLine line = CommandLines.read(text);
            return line.isEmpty() ? Disguise.none(text) : command(line);
        } catch (CommandFailure unreadable) {
            return mayHoldPassword(text.strip().toUpperCase(Locale.ROOT)) ? allWords(text) : Disguise.none(text);
        }
    }

    private static boolean mayHoldPassword(String text) {
        return text.contains("PAS")
                || mayBeginWithPassword(text)
                || mayBeginWithPassword(text.substring(text.indexOf(':') + 1).strip())
                || mayBeginWithPassword(text.substring(text.indexOf(')') + 1).strip());
    }

    /** Whether it begins with a verb of commands that take passwords, or hand them on. */
    private static boolean mayBeginWithPassword(String text) {
        if (text.startsWith("SIM")) {
            return text.contains(" REG") || text.contains(" UPD") || text.contains(" MAC") || text.contains(" RU");
        }
        return text.startsWith("REG") || text.startsWith("UPD") || text.startsWith("MAC") || text.startsWith("RU");
    }

    private Disguise allWords(String text) {
        Disguise.Builder built = new Disguise.Builder(text, 0);
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SIGNS.indexOf(text.charAt(i)) >= 0) {
                if (i > start && words++ >= NAME) {
                    built.replace(start, i, secret.apply(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return built.build(text.length());
    }

    /**
     * A command that is not valid, as a log may show it: its name in full, and what was typed behind it as far as it could be
     * read, with the word that could not. Of one that is not known only the words that are not known.
     */
    String invalid(CommandLine line, Level level) {
        try {
            Command command = reader.read(line, level).command();
            int own = Math.min(command.words(), line.words().size());
            List<Word> whole = line.words().subList(0, Math.max(own, wholeWords(line)));
            int behindName = line.words().get(own - 1).span().end();
            int end = whole.get(whole.size() - 1).span().end();
            List<Word> parameters = whole.subList(own, whole.size());
            String read = command.name()
                    + words(command, parameters, line, behindName, end).text();
            return line.fault().isEmpty()
                    ? read
                    : read + faulty(command, parameters, line.text().substring(end));
        } catch (CommandFailure unknown) {
            return Letters.upper(line.text()
                    .substring(
                            line.words().get(0).span().start(), unknown.span().end()));
        }
    }

    /** How many words end before the one that is at fault, of which a beginning may have been read as a word. */
    private static int wholeWords(CommandLine line) {
        int words = line.words().size();
        int end = line.words().get(words - 1).span().end();
        boolean goesOn = line.fault().isPresent()
                && end < line.text().length()
                && !Character.isWhitespace(line.text().charAt(end));
        return goesOn ? words - 1 : words;
    }

    /** Where the words have no valid meaning, perhaps for a variable among them, it is that of their places. */
    private Disguise words(Command command, List<Word> parameters, CommandLine line, int start, int end) {
        Disguise.Builder text = new Disguise.Builder(line.text(), start);
        List<Span> passwords = handedOn.passwords(command, line);
        int operand = 0;
        for (Word word : parameters) {
            Optional<Syntax> place = word.isOperand() ? operand(command, operand++) : keyword(command, word.keyword());
            if (place.isPresent() && isSecretive(place.get())) {
                text.replace(word.valueSpan().start(), word.valueSpan().end(), value(place.get(), word, line));
            } else {
                replaceWithin(word.span(), passwords, line, text);
            }
        }
        return text.build(end);
    }

    private void replaceWithin(Span word, List<Span> passwords, CommandLine line, Disguise.Builder text) {
        for (Span password : passwords) {
            if (password.start() >= word.start() && password.end() <= word.end()) {
                String typed = line.text().substring(password.start(), password.end());
                text.replace(password.start(), password.end(), secret.apply(typed));
            }
        }
    }

    /**
     * The word that is at fault in its signs, with the blanks before it; where a password may be in it, only that there is one.
     *
     * @param before the parameters before it
     * @param rest the text behind these
     */
    private static String faulty(Command command, List<Word> before, String rest) {
        String typed = rest.stripLeading();
        if (typed.isEmpty()) {
            return "";
        }
        String blanks = rest.substring(0, rest.length() - typed.length());
        String word = typed.split("\\s", 2)[0];
        String keyword = word.substring(0, Math.max(0, word.indexOf('=')));
        if (!keyword.isEmpty() && command.keywords().find(keyword, Level.NEWEST).isPresent()) {
            return blanks + (keyword(command, keyword).isPresent() ? keyword + '=' + MASK : word);
        }
        int operands = 0;
        for (Word one : before) {
            operands += one.isOperand() ? 1 : 0;
        }
        return blanks + (operand(command, operands).isPresent() ? MASK : word);
    }

    private static Optional<Syntax> operand(Command command, int index) {
        for (Form form : command.forms()) {
            if (index < form.metavariables().size()) {
                String name = form.metavariables().get(index);
                Syntax place = new Syntax.Operand(name, Metavariables.type(name));
                if (isSecretive(place)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Syntax> keyword(Command command, String token) {
        Optional<Parameter> keyword = command.keywords().find(token, Level.NEWEST);
        if (keyword.isEmpty()) {
            return meansPassword(token) ? Optional.of(PASSWORD) : Optional.empty();
        }
        for (Form form : command.forms()) {
            for (Syntax.Keyword place :
                    form.keywords().getOrDefault(keyword.get().name(), List.of())) {
                if (isSecretive(place.value().head())) {
                    return Optional.of(place.value().head());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether somebody who writes that, where it does not belong, writes a password behind it: UPDATE NODE N1 PASSWORD=... */
    private static boolean meansPassword(String keyword) {
        String word = Letters.upper(keyword);
        return word.contains("PASSW") || word.equals("PASS") || word.equals("PWD");
    }

    /** Whether a value there is a password, or a command that may hold one. */
    static boolean isSecretive(Syntax place) {
        return place instanceof Syntax.Operand operand
                && (operand.type().kind() == ValueKind.PASSWORD
                        || operand.type().kind() == ValueKind.COMMAND);
    }

    /** The value of a word at a secretive place: as typed only where it is a command that holds no password. */
    String value(Syntax place, Word word, CommandLine line) {
        String typed =
                line.text().substring(word.valueSpan().start(), word.valueSpan().end());
        if (((Syntax.Operand) place).type().kind() == ValueKind.PASSWORD) {
            return secret.apply(typed);
        }
        String command = word.value().text();
        String masked = reader.masked(command, secret);
        return masked.equals(command) ? typed : quoted(masked, typed.charAt(0));
    }

    /** In the quotes it was typed in; without them it was a single word, which nothing is hidden in. */
    private static String quoted(String text, char quote) {
        String mark = quote == '\'' ? "'" : "\"";
        return mark + text.replace(mark, mark + mark) + mark;
    }
}
