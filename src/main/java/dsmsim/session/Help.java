package dsmsim.session;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.HelpText;
import dsmsim.catalog.HelpTopics;
import dsmsim.catalog.HelpTopics.Topic;
import dsmsim.catalog.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.result.Result;
import java.util.List;

/** HELP: explains a command, a message or, without an operand, lists the topics. */
final class Help implements SessionCommand {
    private static final int VERB = 1;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Catalog catalog = session.catalog();
        List<String> words = invocation.line().words().stream()
                .skip(VERB)
                .map(word -> word.value().text())
                .toList();
        HelpTopics topics = new HelpTopics(catalog);
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            return contents(topics.all());
        }
        List<String> messages = MessageHelp.lines(text);
        if (!messages.isEmpty()) {
            return lines(messages);
        }
        return topics.numbered(text)
                .map(topic -> topic(topic, topics, session))
                .orElseGet(() -> command(text, topics, session));
    }

    /** A command is explained; several whose names begin so are listed. */
    private static Result command(String text, HelpTopics topics, Session session) {
        List<Topic> titled = topics.titled(text);
        List<String> suggestions = List.of();
        try {
            CommandLine line = CommandLines.parse(text);
            if (!line.words().isEmpty()) {
                return explanation(session.catalog().read(line, Level.NEWEST).command(), session);
            }
        } catch (CommandFailure unknown) {
            suggestions = unknown.suggestions();
        }
        if (titled.isEmpty()) {
            throw new CommandFailure(List.of(Message.of("SIM0520E", text)), Span.NONE, suggestions);
        }
        return titled.size() == 1 ? topic(titled.get(0), topics, session) : contents(titled);
    }

    private static Result topic(Topic topic, HelpTopics topics, Session session) {
        return topic.command()
                .map(command -> explanation(command, session))
                .orElseGet(() -> contents(topics.titled(topic.title())));
    }

    private static Result explanation(Command command, Session session) {
        return lines(HelpText.lines(command, session.level()));
    }

    /** {@code 3.49.1 QUERY ACTLOG (Shows messages of the activity log.)}. */
    private static Result contents(List<Topic> topics) {
        return lines(topics.stream()
                .map(topic -> topic.command()
                        .map(command -> topic.number() + " " + topic.title() + " (" + command.summary() + ")")
                        .orElse(topic.number() + " " + topic.title()))
                .toList());
    }

    private static Result lines(List<String> lines) {
        Result.Builder reply = new Result.Builder();
        lines.forEach(reply::line);
        return reply.build();
    }
}
