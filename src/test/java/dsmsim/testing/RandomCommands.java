package dsmsim.testing;

import dsmsim.binding.CommandReader;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.language.CommandLines;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Metavariable;
import dsmsim.syntax.Spelling;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Prefixed;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.Syntax.Tuple;
import dsmsim.syntax.WordValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes commands that obey their synopses: random parameters, abbreviations, case and order. */
public final class RandomCommands {

    /** Where the values of the metavariables come from. */
    public interface WordValues {
        /** Values to choose from; if there are none, one of the right kind is made up. */
        List<String> of(String metavariable);
    }

    private final Catalog catalog;
    private final List<Command> commands;
    private final Level level;
    private final Random random;
    private final WordValues values;

    private final List<String> operands = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private Command command;

    public RandomCommands(Catalog catalog, Level level, Random random, WordValues values) {
        this.catalog = catalog;
        this.commands = List.copyOf(catalog.commands());
        this.level = level;
        this.random = random;
        this.values = values;
    }

    /** Any form of any command that the level knows. */
    public String next() {
        Command chosen = choose(commands);
        while (!chosen.knownAt(level)) {
            chosen = choose(commands);
        }
        return next(chosen, choose(chosen.forms(level)));
    }

    /** A command of that form. */
    public String next(Command chosen, Form form) {
        command = chosen;
        operands.clear();
        keywords.clear();
        used.clear();
        walk(form.syntax());
        List<String> words = new ArrayList<>(operands);
        for (String keyword : keywords) {
            words.add(random.nextInt(words.size() + 1), keyword);
        }
        words.add(0, name(chosen));
        return String.join(" ", words);
    }

    /** The command's name cut short, but not so that another command is meant. */
    private String name(Command chosen) {
        List<String> words = new ArrayList<>();
        for (String word : chosen.spelling().split(" ")) {
            words.add(abbreviation(Spelling.of(word)));
        }
        String name = String.join(" ", words);
        return new CommandReader(catalog).read(CommandLines.parse(name), level).command() == chosen
                ? name
                : chosen.name();
    }

    private <T> T choose(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void walk(Syntax node) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::walk);
        } else if (node instanceof Maybe maybe) {
            if (random.nextInt(3) == 0 && isFree(maybe.body())) {
                walk(maybe.body());
            }
        } else if (node instanceof Alternatives alternatives) {
            walk(choice(alternatives));
        } else if (node instanceof Keyword keyword) {
            walkKeyword(keyword);
        } else if (node instanceof Repeated repeated && !repeated.commas()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                walk(repeated.item());
            }
        } else {
            List<Syntax> tail = new ArrayList<>();
            operands.add(value(node, tail));
            tail.forEach(this::walk);
        }
    }

    private void walkKeyword(Keyword keyword) {
        used.add(keyword.name());
        List<Syntax> tail = new ArrayList<>();
        keywords.add(abbreviation(keyword.spelling()) + "=" + value(keyword.value(), tail));
        tail.forEach(this::walk);
    }

    /** Whether it can be taken although some keywords have been: each may be given only once. */
    private boolean isFree(Syntax node) {
        if (node instanceof Keyword keyword) {
            return !used.contains(keyword.name())
                    && command.keywords()
                            .find(keyword.name(), level)
                            .filter(found -> found.name().equals(keyword.name()))
                            .isPresent()
                    && isFree(keyword.value());
        }
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().allMatch(this::isFree);
        }
        return !(node instanceof Alternatives alternatives)
                || alternatives.choices().stream().anyMatch(this::isFree);
    }

    private Syntax choice(Alternatives alternatives) {
        List<Syntax> free = new ArrayList<>();
        for (Syntax choice : alternatives.choices()) {
            boolean described = choice instanceof Default marked && marked.value() instanceof Operand;
            if (!described && isFree(choice)) {
                free.add(choice);
            }
        }
        return choose(free);
    }

    /** One word; what the synopsis wants behind it goes to the tail. */
    private String value(Syntax node, List<Syntax> tail) {
        if (node instanceof Alternatives alternatives) {
            return value(choice(alternatives), tail);
        }
        if (node instanceof Sequence sequence) {
            String value = value(sequence.parts().get(0), tail);
            tail.addAll(sequence.parts().subList(1, sequence.parts().size()));
            return value;
        }
        if (node instanceof Default marked) {
            return value(marked.value(), tail);
        }
        if (node instanceof Repeated repeated) {
            return list(repeated, tail);
        }
        if (node instanceof Tuple tuple) {
            return String.join(
                    ",", tuple.items().stream().map(item -> value(item, tail)).toList());
        }
        if (node instanceof Prefixed prefixed) {
            return prefixed.prefix() + value(prefixed.operand(), tail);
        }
        return node instanceof Literal literal ? fixed(literal) : madeUp((Operand) node);
    }

    private String list(Repeated repeated, List<Syntax> tail) {
        StringBuilder list = new StringBuilder(value(repeated.item(), tail));
        while (tail.isEmpty() && random.nextBoolean()) {
            List<Syntax> more = new ArrayList<>();
            String element = value(repeated.item(), more);
            if (!more.isEmpty()) {
                break;
            }
            list.append(',').append(element);
        }
        return list.toString();
    }

    private String fixed(Literal literal) {
        String text = literal.spelling().full();
        return text.isEmpty() ? "\"\"" : abbreviation(literal.spelling());
    }

    private String abbreviation(Spelling spelling) {
        int most = spelling.full().length();
        int length = spelling.minimum() + random.nextInt(most - spelling.minimum() + 1);
        String text = spelling.full().substring(0, random.nextBoolean() ? most : length);
        return random.nextBoolean() ? text : Letters.lower(text);
    }

    private String madeUp(Operand operand) {
        List<String> known = values.of(operand.name());
        if (!known.isEmpty()) {
            return choose(known);
        }
        Metavariable type = operand.type();
        return switch (type.kind()) {
            case NUMBER ->
                Long.toString(type.least() + random.nextInt((int) Math.min(50, type.most() - type.least()) + 1));
            case DATE -> choose(Arrays.asList("TODAY", "today-3", "-2", "01/31/2026", "EOLM-1", "BOTM+2"));
            case TIME -> choose(Arrays.asList("NOW", "now-01:30", "-00:10", "23:59:59", "07:00"));
            case SIZE -> choose(Arrays.asList("10", "500K", "3m", "2G", "1T"));
            case CAPACITY -> choose(Arrays.asList("3m", "500M", "2G"));
            case YEARDAY -> choose(Arrays.asList("2026031", "2028366"));
            case QUALIFIERS -> choose(Arrays.asList("TSM", "a.b2"));
            case UNIT -> choose(Arrays.asList("3590", "TAPE"));
            case FILE, FILESPACE, VOLUME -> "/dir" + random.nextInt(9);
            case LEVEL -> "7.1.1.100";
            case SQL -> "count(*) from nodes";
            case TEXT -> type.most() < 8 ? "T" : choose(Arrays.asList("'a text'", "\"it's\"", "TEXT1"));
            case NAME, PASSWORD, COMMAND, ANY -> "X" + random.nextInt(9);
        };
    }
}
