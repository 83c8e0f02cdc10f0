package dsmsim.transcript;

import dsmsim.client.Input;
import dsmsim.session.Prompts;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Types what a transcript says, and writes its remarks below the replies that come. */
final class Replay implements Input {
    private static final Entry NONE = new Entry("", "", List.of());

    private final Iterator<Entry> entries;
    private final StringBuffer text;
    private Entry entry = NONE;
    /** The place in the text where the entry begins. */
    private int start;
    /** The line of the entry below which the next answer is looked for. */
    private int line;

    Replay(Iterator<Entry> entries, StringBuffer text) {
        this.entries = entries;
        this.text = text;
    }

    @Override
    public Optional<String> line(String prompt) {
        if (Prompts.length(prompt) == 0) {
            return answer(prompt);
        }
        finish();
        if (!entries.hasNext()) {
            return Optional.empty();
        }
        entry = entries.next();
        start = text.length();
        line = 0;
        return Optional.of(entry.input());
    }

    /** A continuation that the transcript does not have is an empty line, which ends the command. */
    @Override
    public Optional<String> answer(String prompt) {
        int found = entry.find(prompt, line);
        if (found < 0) {
            return prompt.equals(Prompts.CONTINUATION) && entries.hasNext() ? Optional.of("") : Optional.empty();
        }
        line = found + 1;
        return Optional.of(entry.below().get(found).substring(prompt.length()));
    }

    /** Ends the command that runs. */
    void finish() {
        List<String> shown = text.substring(start).lines().toList();
        entry.remarks(shown).forEach(remark -> text.append(remark).append('\n'));
        entry = NONE;
        start = text.length();
    }
}
