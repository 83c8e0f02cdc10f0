package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.syntax.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A command line with its meaning: every value has found its parameter and obeys the synopsis.
 *
 * <p>Parameters are asked for by name: keywords by their full name in capitals ({@code REPLSTATE}), operands by their
 * metavariable ({@code node_name}). A fixed word among the operands is the value of the metavariable that stands beside it
 * ({@code {<request_number>|ALl}}), or of {@code value} if there is none ({@code {ON|OFf}}), and can also be asked for by
 * itself ({@code given("PERMANENT")}). Fixed values are in capitals and in full, object names in capitals; all other
 * values are as typed.
 *
 * <p>Every method that takes a parameter throws IllegalArgumentException if no form of the command has it.
 */
public final class Invocation {
    private static final int FEW = 20;
    /** About so many characters more has a line whose words are in full. */
    private static final int FULL = 32;

    private final Command command;
    private final Form form;
    private final CommandLine line;
    private final int commandWords;
    private final Bound bound;
    private final Map<String, Bound> byName;
    private final List<String> parameters;
    private final Masking masking;
    private final String canonical;

    Invocation(Masking masking, Command command, Form form, CommandLine line, int commandWords, Bound bound) {
        this.command = command;
        this.form = form;
        this.line = line;
        this.commandWords = commandWords;
        this.bound = bound;
        this.byName = bound.byName();
        this.parameters = bound.names();
        this.masking = masking;
        this.canonical = written(false);
    }

    public Command command() {
        return command;
    }

    /** The form of the command that the line fits. */
    Form form() {
        return form;
    }

    /** The defaults that the form gives, by keyword. */
    public Map<String, String> defaults() {
        return form.defaults();
    }

    public CommandLine line() {
        return line;
    }

    /** Whether a form of the command has that parameter. */
    public boolean takes(String parameter) {
        return command.hasParameter(parameter);
    }

    /** Whether the user typed it. */
    public boolean given(String parameter) {
        return !bound(parameter).isNone();
    }

    /** The value that was typed, or the default; empty if there is neither. */
    public Optional<String> find(String parameter) {
        Bound found = bound(parameter);
        if (!found.isNone()) {
            return Optional.of(text(found.values()));
        }
        return Optional.ofNullable(form.defaults().get(parameter));
    }

    /**
     * The value that was typed, or the default.
     *
     * @throws NoSuchElementException if it was not typed and has no default
     */
    public String text(String parameter) {
        Optional<String> value = find(parameter);
        if (value.isEmpty()) {
            throw new NoSuchElementException(parameter);
        }
        return value.get();
    }

    /** The elements of the list, or of the default; empty if there is neither. */
    public List<String> list(String parameter) {
        bound(parameter);
        Deque<List<String>> found = new ArrayDeque<>();
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            if (each.name().equals(parameter)) {
                found.push(each.values());
            }
        }
        List<String> values = new ArrayList<>();
        found.forEach(values::addAll);
        Optional<String> value = values.isEmpty() ? find(parameter) : Optional.empty();
        return value.isPresent() ? List.of(value.get()) : values;
    }

    /**
     * The value as a number.
     *
     * @throws NumberFormatException if it is a fixed word such as NOLIMIT
     */
    public int number(String parameter) {
        return Integer.parseInt(text(parameter));
    }

    /** Whether the value is YES (or ON). */
    public boolean yes(String parameter) {
        String value = find(parameter).orElse("");
        return value.equals("YES") || value.equals("ON");
    }

    /** Where the value stands in the line, {@link Span#NONE} if it was not typed. */
    public Span span(String parameter) {
        Bound found = bound(parameter);
        return found.isNone() ? Span.NONE : found.word().valueSpan();
    }

    /** Names of the parameters that were typed, in the order of the synopsis. */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * The line as the activity log shows it: the command's words and the keywords in full and in capitals, the values as
     * typed, passwords hidden.
     */
    public String canonical() {
        return canonical;
    }

    /**
     * The line as messages about routed commands show it: as {@link #canonical}, but the command's words and the keywords
     * are in capitals as they were typed, not in full. One public capture, of 8.1.8, has it so: {@code Q SCRIPT toto
     * FORMAT=raw}.
     */
    public String capitalized() {
        return written(true);
    }

    private String written(boolean asTyped) {
        StringBuilder text = new StringBuilder(line.text().length() + FULL);
        text.append(asTyped ? typedName() : command.name());
        Map<Word, Bound> meanings = meanings();
        for (Word word : line.words().subList(commandWords, line.words().size())) {
            text.append(' ');
            Bound found = meanings.isEmpty() ? bound(word) : meanings.get(word);
            if (!word.isOperand()) {
                text.append(asTyped ? Letters.upper(word.keyword()) : found.name())
                        .append('=');
            }
            if (Masking.isSecretive(found.syntax())) {
                text.append(masking.value(found.syntax(), word, line));
            } else {
                text.append(
                        line.text(), word.valueSpan().start(), word.valueSpan().end());
            }
        }
        return text.toString();
    }

    private String typedName() {
        StringJoiner name = new StringJoiner(" ");
        line.words()
                .subList(0, commandWords)
                .forEach(word -> name.add(Letters.upper(word.value().text())));
        return name.toString();
    }

    private Bound bound(Word word) {
        Bound each = bound;
        while (each.word() != word) {
            each = each.earlier();
        }
        return each;
    }

    /** What the words mean, where there are so many that looking for each among all would take too long. */
    private Map<Word, Bound> meanings() {
        if (line.words().size() <= FEW) {
            return Map.of();
        }
        Map<Word, Bound> meanings = new IdentityHashMap<>();
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            meanings.put(each.word(), each);
        }
        return meanings;
    }

    private Bound bound(String parameter) {
        Bound found = byName.get(parameter);
        if (found != null) {
            return found;
        }
        if (!command.hasParameter(parameter)) {
            throw new IllegalArgumentException(command.name() + " has no parameter " + parameter);
        }
        return Bound.NONE;
    }

    private static String text(List<String> values) {
        return values.size() == 1 ? values.get(0) : String.join(",", values);
    }
}
