package dsmsim.binding;

import dsmsim.language.Word;
import java.util.ArrayList;
import java.util.List;

/** What was typed behind the command words: operands in order, keywords in any order. */
public final class Given {
    private final List<Word> operands = new ArrayList<>(4);
    private final List<Word> keywords = new ArrayList<>(4);
    private final List<String> names = new ArrayList<>(4);

    public void addOperand(Word word) {
        operands.add(word);
    }

    public void addKeyword(String name, Word word) {
        names.add(name);
        keywords.add(word);
    }

    /** The same with a word in place of an operand that fits wherever an operand can stand. */
    Given withProbe(int operand) {
        Given given = new Given();
        given.operands.addAll(operands);
        given.operands.set(operand, Matcher.PROBE);
        given.keywords.addAll(keywords);
        given.names.addAll(names);
        return given;
    }

    public int operands() {
        return operands.size();
    }

    Word operand(int index) {
        return operands.get(index);
    }

    int keywords() {
        return keywords.size();
    }

    Word keyword(int index) {
        return keywords.get(index);
    }

    String name(int index) {
        return names.get(index);
    }

    /** The index of the keyword of that name, or -1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }
}
