package dsmsim.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * One command of a transcript with all that stands below it, up to the next prompt.
 *
 * @param prompted the first line, prompt and input
 * @param input what was typed there
 * @param below the lines below: continuations, questions with their answers, the reply and remarks
 */
record Entry(String prompted, String input, List<String> below) {

    /** The index of the first line below that begins with a prompt such as {@code cont>}, from an index on; or -1. */
    int find(String prompt, int from) {
        for (int i = from; i < below.size(); i++) {
            if (below.get(i).startsWith(prompt)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The remarks below the reply, with the blank lines around them; empty if there are none.
     *
     * @param shown the entry as it is now, as far as a terminal shows it; where the transcript agrees with it, a reply may
     *     contain lines that look like remarks
     */
    List<String> remarks(List<String> shown) {
        List<String> recorded = new ArrayList<>(below);
        recorded.add(0, prompted);
        int start = shown.size();
        if (recorded.size() < start || !recorded.subList(0, start).equals(shown)) {
            start = firstRemark(recorded);
        }
        List<String> rest = recorded.subList(start, recorded.size());
        return firstRemark(rest) == rest.size() ? List.of() : remarksAmong(rest);
    }

    private static int firstRemark(List<String> lines) {
        int i = 0;
        while (i < lines.size() && !isRemark(lines.get(i))) {
            i++;
        }
        return i;
    }

    /** The remarks and the blank lines among them. */
    static List<String> remarksAmong(List<String> lines) {
        List<String> remarks = new ArrayList<>(lines);
        remarks.removeIf(line -> !line.isBlank() && !isRemark(line));
        return remarks;
    }

    private static boolean isRemark(String line) {
        return line.startsWith("#");
    }
}
