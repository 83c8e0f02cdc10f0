package dsmsim.runbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * The commands in a text in Markdown: what stands in its fenced blocks {@code dsmadmc}, in lists and quotations as well.
 * Each heading is the remark that names what follows. All else is blank, so that every line keeps its place.
 */
final class MarkdownCommands {
    private static final String LANGUAGE = "dsmadmc";
    /** Lists and quotations within each other; what is deeper is text. */
    private static final int DEEPEST = 100;

    /** A longer one is taken as it is written. */
    private static final int LONGEST_HEADING = 1000;

    private final List<String> lines;
    private boolean areThere;

    private MarkdownCommands(int lines) {
        this.lines = new ArrayList<>(Collections.nCopies(lines, ""));
    }

    static MarkdownCommands in(List<String> text) {
        MarkdownCommands commands = new MarkdownCommands(text.size());
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .inlineParserFactory(context -> MarkdownCommands::keepHeading)
                .build()
                .parse(String.join("\n", text));
        for (Node node = document; node != null; node = following(node, document)) {
            if (node instanceof Heading heading) {
                commands.lines.set(firstLine(heading), StepName.remark(text(heading)));
            } else if (node instanceof FencedCodeBlock block && isOurs(block)) {
                commands.add(block);
            }
        }
        return commands;
    }

    /** Whether there is a block for commands. */
    boolean areThere() {
        return areThere;
    }

    /** As many as the text has. */
    List<String> lines() {
        return lines;
    }

    private void add(FencedCodeBlock block) {
        areThere = true;
        int at = firstLine(block) + 1;
        for (String line : block.getLiteral().lines().toList()) {
            lines.set(at++, line);
        }
    }

    /** The first word behind the fence names the language. */
    private static boolean isOurs(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end).equalsIgnoreCase(LANGUAGE);
    }

    private static int firstLine(Node block) {
        List<SourceSpan> lines = block.getSourceSpans();
        return lines.get(0).getLineIndex();
    }

    /** What is emphasised or a link in the text between counts for nothing here, and could take long to find out. */
    private static void keepHeading(SourceLines lines, Node block) {
        if (block instanceof Heading) {
            block.appendChild(new Text(lines.getContent()));
        }
    }

    /** What is read of a heading: its letters, without emphasis and links. */
    private static String text(Heading heading) {
        String written = ((Text) heading.getFirstChild()).getLiteral();
        if (written.length() > LONGEST_HEADING) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        Node line = Parser.builder().enabledBlockTypes(Set.of()).build().parse(written);
        for (Node node = line; node != null; node = following(node, line)) {
            if (node instanceof Text letters) {
                text.append(letters.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** The next one of a tree in the order of the text; not by recursion, as a text may be deeper than a stack. */
    private static Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node next = node;
        while (next != root && next.getNext() == null) {
            next = next.getParent();
        }
        return next == root ? null : next.getNext();
    }
}
