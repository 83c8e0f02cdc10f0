package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.LogEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which messages of a time QUERY ACTLOG shows.
 *
 * @param number the number in their identifier
 * @param search what their text contains, in capitals
 * @param node the node they are about
 * @param originator ALL, SERVER or CLIENT
 * @param session of messages of clients: the session that sent them
 */
record LogFilter(
        Optional<Integer> number,
        Optional<String> search,
        Optional<String> node,
        String originator,
        Optional<Integer> session) {

    static LogFilter of(Invocation invocation) {
        return new LogFilter(
                find("MSGNO", invocation).map(text -> number("MSGNO", text, invocation)),
                find("SEARCH", invocation).map(text -> text.toUpperCase(Locale.ROOT)),
                find("NODENAME", invocation),
                invocation.text("ORIGINATOR"),
                find("SESSNUM", invocation).map(text -> number("SESSNUM", text, invocation)));
    }

    private static Optional<String> find(String keyword, Invocation invocation) {
        return invocation.given(keyword) ? invocation.find(keyword) : Optional.empty();
    }

    private static int number(String keyword, String text, Invocation invocation) {
        boolean isNumber = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
        if (!isNumber) {
            throw CommandFailure.at(invocation.span(keyword), "ANR2020E", text)
                    .with(Message.of("SIM0822I", keyword, "a number such as 2017"));
        }
        return Integer.parseInt(text);
    }

    boolean accepts(LogEntry entry) {
        return number.filter(wanted -> wanted != entry.number()).isEmpty()
                && search.filter(text -> !entry.text().toUpperCase(Locale.ROOT).contains(text))
                        .isEmpty()
                && node.filter(name -> !isAbout(entry, name)).isEmpty()
                && (originator.equals("ALL") || originator.equals("CLIENT") == entry.isOfClient())
                && session.filter(wanted -> wanted != entry.session()).isEmpty();
    }

    private static boolean isAbout(LogEntry entry, String node) {
        List<String> inserts = entry.message().inserts();
        return entry.node().equals(node) || inserts.contains(node);
    }
}
