package dsmsim.syntax;

import dsmsim.language.TextStream;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Makes the tree of a synopsis from its text. */
public final class SyntaxReader {
    private final Map<String, Bounds> limits;
    private final Naming naming;
    private final Set<String> left;
    private String keyword = "";
    private boolean inList;

    private SyntaxReader(Map<String, Bounds> limits, Naming naming, Set<String> left) {
        this.limits = limits;
        this.naming = naming;
        this.left = left;
    }

    /**
     * Reads a synopsis.
     *
     * @param synopsis what stands behind the command words
     * @param limits ranges and lengths by keyword or metavariable
     * @param naming where wildcards make sense
     * @param left fixed values of keywords that are left out, as {@code FORMAT=ULTRIUM7}; never the first of a keyword
     * @throws IllegalStateException if the text is not in the notation
     */
    public static Syntax read(String synopsis, Map<String, Bounds> limits, Naming naming, Set<String> left) {
        if (synopsis.isEmpty()) {
            return new Sequence(List.of());
        }
        TextStream characters = new TextStream("");
        characters.read(synopsis);
        CommandSyntaxLexer lexer = new CommandSyntaxLexer(characters);
        lexer.removeErrorListeners();
        CommandSyntaxParser parser = new CommandSyntaxParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(true);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return new SyntaxReader(limits, naming, left)
                    .alternatives(parser.synopsis().alternatives());
        } catch (ParseCancellationException e) {
            throw new IllegalStateException("not a synopsis: " + synopsis, e);
        }
    }

    /** A choice under construction; its last part may be a keyword whose values are not complete yet. */
    private static final class ChoiceBuilder {
        private final List<Syntax> parts = new ArrayList<>();
        private final List<Syntax> values = new ArrayList<>();
        private Spelling keyword;

        void begin(Spelling spelling) {
            complete();
            keyword = spelling;
        }

        void add(Syntax part) {
            complete();
            parts.add(part);
        }

        void complete() {
            if (!values.isEmpty()) {
                parts.add(new Keyword(keyword, Alternatives.of(values)));
                values.clear();
            }
        }

        boolean takesValues() {
            return !values.isEmpty();
        }

        Syntax syntax() {
            complete();
            return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
        }
    }

    private Syntax alternatives(CommandSyntaxParser.AlternativesContext context) {
        List<Syntax> choices = new ArrayList<>();
        ChoiceBuilder choice = new ChoiceBuilder();
        for (CommandSyntaxParser.SequenceContext sequence : context.sequence()) {
            CommandSyntaxParser.ElementContext first = sequence.element(0);
            boolean moreValues = choice.takesValues() && first.KEYWORD() == null && first.term() != null;
            if (moreValues) {
                addValue(choice, first.term());
            } else if (sequence != context.sequence(0)) {
                choices.add(choice.syntax());
                choice = new ChoiceBuilder();
            }
            for (CommandSyntaxParser.ElementContext element : sequence.element()) {
                if (!moreValues || element != first) {
                    add(choice, element);
                }
            }
        }
        choices.add(choice.syntax());
        return Alternatives.of(choices.size() > 1 ? ChoiceNames.in(choices) : choices);
    }

    private void addValue(ChoiceBuilder choice, CommandSyntaxParser.TermContext term) {
        Syntax value = value(choice.keyword, term);
        boolean isLeft = value instanceof Literal literal
                && left.contains(choice.keyword
                        .full()
                        .concat("=")
                        .concat(literal.values().get(0)));
        if (!isLeft) {
            choice.values.add(value);
        }
    }

    private void add(ChoiceBuilder choice, CommandSyntaxParser.ElementContext element) {
        if (element.KEYWORD() != null) {
            String text = element.KEYWORD().getText();
            choice.begin(Spelling.of(text.substring(0, text.length() - 1)));
            choice.values.add(value(choice.keyword, element.term()));
        } else if (element.term() != null) {
            choice.add(term(element.term()));
        } else {
            choice.add(new Maybe(alternatives(element.alternatives())));
        }
    }

    private Syntax value(Spelling spelling, CommandSyntaxParser.TermContext term) {
        String outer = keyword;
        keyword = spelling.full();
        Syntax value = term(term);
        keyword = outer;
        return value;
    }

    private Syntax term(CommandSyntaxParser.TermContext term) {
        boolean outer = inList;
        inList |= term.LIST() != null;
        Syntax syntax = unrepeated(term);
        inList = outer;
        if (term.LIST() != null || term.REPEAT() != null && keyword.isEmpty()) {
            return new Repeated(syntax, term.LIST() != null);
        }
        return syntax;
    }

    private Syntax unrepeated(CommandSyntaxParser.TermContext term) {
        if (term.alternatives() != null) {
            return alternatives(term.alternatives());
        }
        List<Syntax> items = new ArrayList<>();
        for (CommandSyntaxParser.AtomContext atom : term.atom()) {
            items.add(atom(atom));
        }
        return items.size() == 1 ? items.get(0) : new Tuple(List.copyOf(items));
    }

    private Syntax atom(CommandSyntaxParser.AtomContext atom) {
        Syntax text = text(atom.text());
        return atom.getText().startsWith("(") ? new Default(text) : text;
    }

    private Syntax text(CommandSyntaxParser.TextContext context) {
        String text = context.getText();
        if (context.WORD() != null) {
            Spelling spelling = Spelling.of(text);
            return new Literal(spelling, spelling.full(), List.of(spelling.full()));
        }
        if (context.METAVARIABLE() != null) {
            return operands(text.substring(1, text.length() - 1));
        }
        if (context.PREFIXED() != null) {
            int open = text.indexOf('<');
            return new Prefixed(text.substring(0, open), operand(text.substring(open + 1, text.length() - 1)));
        }
        String content = text.substring(1, text.length() - 1);
        if (content.startsWith("<")) {
            return operand(content.substring(1, content.length() - 1));
        }
        return new Literal(Spelling.exactly(content), content, List.of(content));
    }

    /** {@code <x,y,z>} is a list of so many values. */
    private Syntax operands(String names) {
        if (names.indexOf(',') < 0) {
            return operand(names);
        }
        List<Syntax> items = new ArrayList<>();
        for (String name : names.split(",")) {
            items.add(operand(name));
        }
        return new Tuple(List.copyOf(items));
    }

    private Operand operand(String written) {
        String name = Letters.lower(written);
        Metavariable type = Metavariables.type(name);
        Bounds limit = limits.get(keyword.isEmpty() ? name : keyword);
        if (limit != null) {
            if (limit.least() > 0 && !type.isMeasured()) {
                throw new IllegalStateException("a range of what is no number: " + name);
            }
            type = type.within(limit.least(), limit.most());
        }
        if (name.startsWith("new_")) {
            type = type.asName();
        } else if (!inList) {
            type = naming.applied(type, keyword);
        }
        return new Operand(name, type);
    }
}
