package dsmsim.catalog;

import java.util.List;

/**
 * One entry of a chapter file as found when the catalog is loaded: its command words and where its text stands. All else
 * is read when it is asked for.
 *
 * @param words the command's words as spelled in the synopsis
 * @param text the whole chapter
 * @param rest where the synopsis goes on behind the command words
 * @param end where the next entry or comment begins
 */
record Entry(List<String> words, String text, int rest, int end) {

    /** Whether an equals sign may stand between the command and its operand: {@code Set STATUSMonitor=ON|OFf}. */
    boolean takesEquals() {
        return rest < end && text.charAt(rest) == '=';
    }

    Facts facts() {
        return Facts.read(text.substring(rest, end));
    }
}
