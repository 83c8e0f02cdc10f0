package dsmsim.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** JSON for people and differences: a line a member, and one line for what is small. Lines end with a line feed. */
final class JsonLayout implements DefaultPrettyPrinter.Indenter {
    private static final String STEP = "  ";

    private boolean isOneLine;

    /** Makes a generator write so. */
    static JsonLayout of(JsonGenerator json) {
        JsonLayout layout = new JsonLayout();
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("")
                .withRootSeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(layout);
        printer.indentObjectsWith(layout);
        json.setPrettyPrinter(printer);
        return layout;
    }

    /** Whether what follows is one line. */
    void oneLine(boolean isSo) {
        isOneLine = isSo;
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        json.writeRaw(isOneLine ? " " : "\n" + STEP.repeat(level));
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
