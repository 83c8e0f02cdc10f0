package dsmsim.binding;

import dsmsim.binding.Matcher.Tolerance;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Nearness;
import dsmsim.catalog.Parameter;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.FixedWords;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.ValueWords;
import dsmsim.syntax.WordValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a line that fits no form of its command. */
final class Mismatch {
    private static final String INVALID_PARAMETER = "ANR2020E";
    /** Of more keywords or other parts, some are named only. */
    private static final int MOST_NAMED = 8;

    private final Command command;
    /** Those that the line may fit. */
    private final List<Form> forms;

    private final CommandLine line;
    private final Level level;

    Mismatch(Command command, List<Form> forms, CommandLine line, Level level) {
        this.command = command;
        this.forms = forms;
        this.line = line;
        this.level = level;
    }

    /** Of a keyword that is unknown, or stands there a second time, unless there is a mistake before it. */
    CommandFailure badKeyword(Word word, Given before) {
        String keyword = word.keyword();
        boolean isKnown = command.keywords().find(keyword, level).isPresent();
        Optional<Parameter> later =
                isKnown ? Optional.empty() : command.keywords().find(keyword, Level.NEWEST);
        if (later.isPresent()) {
            return badValue(before)
                    .orElseGet(() -> badKeyword(command, word)
                            .with(Message.of(
                                    "SIM0826I",
                                    later.get().name() + "=",
                                    later.get().since().inShort(),
                                    level)));
        }
        List<String> nearest = isKnown ? List.of() : Nearness.of(keyword, names());
        return badValue(before).orElseGet(() -> {
            CommandFailure failure = failure(command, keywordSpan(word), INVALID_PARAMETER, keyword, nearest);
            if (isKnown) {
                return failure.with(Message.of("SIM0825I", Letters.upper(keyword)));
            }
            return nearest.isEmpty() ? withKeywords(failure) : failure;
        });
    }

    private CommandFailure withKeywords(CommandFailure failure) {
        List<String> names = new ArrayList<>();
        names().stream().limit(MOST_NAMED).forEach(name -> names.add(name + "="));
        if (names.isEmpty()) {
            return failure;
        }
        if (names().size() > MOST_NAMED) {
            names.add("others");
        }
        return failure.with(Message.of("SIM0822I", command.name(), ValueWords.joined(names, " and ")));
    }

    /** The keywords of the forms that the level knows. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : command.keywords().names(level)) {
            if (!places(forms, name).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The first keyword that is in none of the forms which those before it leave, or whose value it takes in none. */
    private Optional<CommandFailure> badValue(Given given) {
        List<Form> left = forms;
        for (int i = 0; i < given.keywords(); i++) {
            List<Form> fitting = fitting(left, given.name(i), given.keyword(i));
            if (fitting.isEmpty()) {
                List<Keyword> places = places(left, given.name(i));
                return Optional.of(
                        places.isEmpty()
                                ? badKeyword(command, given.keyword(i))
                                : badValueOf(places, given.name(i), given.keyword(i)));
            }
            left = fitting;
        }
        return Optional.empty();
    }

    private static List<Form> fitting(List<Form> forms, String keyword, Word word) {
        List<Form> fitting = new ArrayList<>();
        for (Form form : forms) {
            if (fitsSomewhere(places(List.of(form), keyword), word)) {
                fitting.add(form);
            }
        }
        return fitting;
    }

    static CommandFailure badKeyword(Command command, Word word) {
        return failure(command, keywordSpan(word), INVALID_PARAMETER, word.keyword(), List.of())
                .with(Message.of("SIM0827I", Letters.upper(word.keyword()) + "=")
                        .in(command.name()));
    }

    static CommandFailure badValue(Command command, Word.Item value, List<String> suggestions) {
        return failure(command, value.span(), INVALID_PARAMETER, value.text(), suggestions);
    }

    /** The failure of a line whose keywords are all known. */
    CommandFailure of(Given given) {
        Optional<CommandFailure> badValue = badValue(given);
        if (badValue.isPresent()) {
            return badValue.get();
        }
        if (!fits(given, Tolerance.EXTRA)) {
            return fits(given, Tolerance.EXTRA_AND_MISSING) ? missing(given) : conflict(given);
        }
        int first = mostConsumed(given);
        Word extra = given.operand(first);
        if (mostConsumed(given.withProbe(first)) > first) {
            return badOperand(extra, placesOf(given, first));
        }
        return failure(command, extra.span(), "ANR2023E", text(extra.span()), meant(given, first));
    }

    /** What the synopses have where an operand stands that does not fit. */
    private List<Syntax> placesOf(Given given, int operand) {
        List<Syntax> places = new ArrayList<>();
        for (Form form : forms) {
            places.addAll(new Matcher(form, given.withProbe(operand), Tolerance.EXTRA_AND_MISSING).places());
        }
        return places;
    }

    /** A word that is one too many may have been meant for a keyword, or for the value of one. */
    private List<String> meant(Given given, int operand) {
        List<String> keyword = keyword(given.operand(operand));
        if (!keyword.isEmpty() || operand == 0) {
            return keyword;
        }
        String value = Letters.upper(text(given.operand(operand).span()));
        return keyword(given.operand(operand - 1)).stream()
                .map(name -> name + value)
                .toList();
    }

    /** A word without an equals sign may have been meant for a keyword. */
    private List<String> keyword(Word word) {
        String token = word.value().text();
        return !token.isEmpty() && command.keywords().find(token, level).isPresent()
                ? List.of(command.keywords().find(token, level).get().name() + "=")
                : List.of();
    }

    private CommandFailure missing(Given given) {
        Message message = Message.of("ANR2022E").in(command.name());
        int end = line.words().get(line.words().size() - 1).span().end();
        CommandFailure failure = new CommandFailure(List.of(message), new Span(end, end), List.of());
        List<String> absent = absent(given);
        return absent.isEmpty() ? failure : failure.with(Message.of("SIM0821I", ValueWords.joined(absent, " and ")));
    }

    /** What is missing in the form that misses least, each part as this or another form has it. */
    private List<String> absent(Given given) {
        List<Set<String>> parts = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Form form : forms) {
            Matcher matcher = new Matcher(form, given, Tolerance.EXTRA_AND_MISSING);
            if (matcher.matches()) {
                List<Syntax> missing = matcher.missing();
                least = Math.min(least, missing.size());
                for (int i = 0; i < missing.size(); i++) {
                    if (i == parts.size()) {
                        parts.add(new LinkedHashSet<>());
                    }
                    parts.get(i).add(Synopses.text(missing.get(i)));
                }
            }
        }
        return parts.stream().limit(least).map(Mismatch::oneOf).toList();
    }

    private static String oneOf(Set<String> texts) {
        List<String> some = new ArrayList<>(texts).subList(0, Math.min(MOST_NAMED, texts.size()));
        return String.join("|", some) + (texts.size() > some.size() ? "|..." : "");
    }

    /** The first word that does not go together with those before it. */
    private CommandFailure conflict(Given given) {
        Given some = new Given();
        int operand = 0;
        int keyword = 0;
        while (operand < given.operands() || keyword < given.keywords()) {
            boolean takeOperand = keyword == given.keywords()
                    || operand < given.operands()
                            && given.operand(operand).span().start()
                                    < given.keyword(keyword).span().start();
            Word word = takeOperand ? given.operand(operand) : given.keyword(keyword);
            if (takeOperand) {
                some.addOperand(given.operand(operand++));
            } else {
                some.addKeyword(given.name(keyword), given.keyword(keyword++));
            }
            if (!fits(some, Tolerance.EXTRA_AND_MISSING)) {
                return takeOperand ? badOperand(word, placesOf(some, operand - 1)) : badKeyword(command, word);
            }
        }
        return missing(given);
    }

    /** With the nearest words or, where none is near, all that fits. */
    private CommandFailure badOperand(Word word, List<Syntax> places) {
        List<String> words = new ArrayList<>();
        places.forEach(place -> FixedWords.addTo(words, place));
        List<String> meant = keyword(word);
        List<String> nearest = meant.isEmpty() ? Nearness.of(word.value().text(), words) : meant;
        CommandFailure failure = failure(command, word.span(), INVALID_PARAMETER, text(word.span()), nearest);
        return places.isEmpty() || !nearest.isEmpty() ? failure : withValues(failure, "This place", places);
    }

    private static CommandFailure withValues(CommandFailure failure, String place, List<? extends Syntax> values) {
        String words = ValueWords.of(values);
        return words.isEmpty() ? failure : failure.with(Message.of("SIM0822I", place, words));
    }

    private boolean fits(Given given, Tolerance tolerance) {
        for (Form form : forms) {
            if (new Matcher(form, given, tolerance).matches()) {
                return true;
            }
        }
        return false;
    }

    /** How many operands find a place, whatever is behind them. */
    private int mostConsumed(Given given) {
        int most = 0;
        for (Form form : forms) {
            Matcher matcher = new Matcher(form, given, Tolerance.EXTRA);
            if (matcher.matches()) {
                most = Math.max(most, matcher.consumed());
            }
        }
        return most;
    }

    private static boolean fitsSomewhere(List<Keyword> places, Word word) {
        for (Keyword place : places) {
            if (WordValues.fits(place.value(), word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Keyword> places(List<Form> forms, String keyword) {
        List<Keyword> places = new ArrayList<>();
        for (Form form : forms) {
            places.addAll(form.keywords().getOrDefault(keyword, List.of()));
        }
        return places;
    }

    /** The element of the list that fits nowhere or, if each alone would do, the whole list. */
    private CommandFailure badValueOf(List<Keyword> places, String keyword, Word word) {
        List<String> words = new ArrayList<>();
        for (Keyword place : places) {
            FixedWords.addTo(words, place.value());
        }
        for (Word.Item value : word.values()) {
            if (value.text().isEmpty()) {
                return withValues(
                        failure(command, value.span(), "ANR2021E", keyword, List.of()), keyword, values(places));
            }
            if (keyword.equals("WAIT")) {
                return withValues(
                        failure(command, value.span(), "ANR2044E", value.text(), List.of()), keyword, values(places));
            }
            Word alone = new Word(word.keyword(), List.of(value), value.span());
            if (!fitsSomewhere(places, alone)) {
                List<String> nearest = Nearness.of(value.text(), words);
                CommandFailure failure = badValue(command, value, nearest);
                return nearest.isEmpty() ? withValues(failure, keyword, values(places)) : failure;
            }
        }
        CommandFailure failure =
                failure(command, word.valueSpan(), INVALID_PARAMETER, text(word.valueSpan()), List.of());
        return withValues(failure, keyword, values(places));
    }

    /** The failure of a line that breaks off behind a keyword, with what that takes. */
    CommandFailure withoutValue(CommandFailure failure) {
        Message message = failure.messages().get(0);
        if (!message.identifier().equals("ANR2004E")) {
            return failure;
        }
        Optional<Parameter> keyword = command.keywords().find(message.inserts().get(0), level);
        return keyword.isPresent()
                ? withValues(
                        failure,
                        keyword.get().name(),
                        values(places(forms, keyword.get().name())))
                : failure;
    }

    private static List<Syntax> values(List<Keyword> places) {
        List<Syntax> values = new ArrayList<>();
        places.forEach(place -> values.add(place.value()));
        return values;
    }

    private String text(Span span) {
        return line.text().substring(span.start(), span.end());
    }

    private static Span keywordSpan(Word word) {
        return new Span(
                word.span().start(), word.span().start() + word.keyword().length());
    }

    private static CommandFailure failure(
            Command command, Span span, String identifier, String parameter, List<String> suggestions) {
        Message message = Message.of(identifier, Letters.upper(parameter)).in(command.name());
        return new CommandFailure(List.of(message), span, suggestions);
    }
}
