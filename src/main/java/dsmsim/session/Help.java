package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.catalog.Command;
import dsmsim.catalog.Nearness;
import dsmsim.help.HelpText;
import dsmsim.help.HelpTopics;
import dsmsim.help.HelpTopics.Topic;
import dsmsim.help.KeywordHelp;
import dsmsim.help.SelectHelp;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * HELP: explains a command, a message, or another topic; where several fit, or without an operand, lists them. A macro does
 * not wait for anybody to choose.
 */
final class Help implements SessionCommand {
    private static final int VERB = 1;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        List<String> words = invocation.line().words().stream()
                .skip(VERB)
                .map(word -> word.value().text())
                .toList();
        HelpTopics topics = new HelpTopics(session.catalog());
        return answer(String.join(" ", words).strip(), topics, session, output);
    }

    private static Result answer(String text, HelpTopics topics, Session session, Output output) {
        if (text.isEmpty()) {
            return offered(topics.all(), topics, session, output);
        }
        List<String> messages = MessageHelp.lines(text);
        if (!messages.isEmpty()) {
            return lines(messages);
        }
        List<Topic> numbered = topics.numbered(text);
        return numbered.isEmpty() ? named(text, topics, session, output) : offered(numbered, topics, session, output);
    }

    /** A command, else what has such a title, else a keyword and what is about it. */
    private static Result named(String text, HelpTopics topics, Session session, Output output) {
        Optional<Message> meant = Optional.empty();
        Optional<Command> command = Optional.empty();
        try {
            command = command(text, session.reader());
        } catch (CommandFailure unknown) {
            meant = meant(text, unknown);
        }
        if (command.isPresent()) {
            return explained(command.get(), text, session);
        }
        List<Topic> found = topics.titled(text);
        if (found.isEmpty()) {
            found = topics.about(text);
            List<String> keyword = keyword(text, session);
            if (!keyword.isEmpty()) {
                if (!found.isEmpty()) {
                    keyword.add("");
                    keyword.addAll(contents(found));
                }
                return lines(keyword);
            }
        }
        if (found.isEmpty()) {
            List<Message> messages = new ArrayList<>(List.of(Message.of("SIM0520E", text)));
            meant.ifPresent(messages::add);
            throw new CommandFailure(messages);
        }
        return offered(found, topics, session, output);
    }

    /** What stands behind SELECT is something that its statements name. */
    private static Result explained(Command command, String text, Session session) {
        int blank = text.indexOf(' ');
        return command.name().equals(SelectHelp.COMMAND) && blank > 0
                ? inStatements(text, text.substring(blank + 1), session)
                : lines(HelpText.lines(command, session.level()));
    }

    private static Result inStatements(String text, String topic, Session session) {
        List<String> lines = SelectHelp.lines(topic, session.level(), session::columnsFilled);
        if (lines.isEmpty()) {
            List<Message> messages = new ArrayList<>(List.of(Message.of("SIM0520E", text)));
            List<String> meant = Nearness.of(topic, SelectHelp.topics(session.level())).stream()
                    .map(name -> SelectHelp.COMMAND + " " + name)
                    .toList();
            if (!meant.isEmpty()) {
                messages.add(Message.of("SIM0820I", String.join(" or ", meant)));
            }
            throw new CommandFailure(messages);
        }
        return lines(lines);
    }

    /** What there is to say about a keyword; of one that only later levels know, what these do with it. */
    private static List<String> keyword(String text, Session session) {
        List<String> lines = new ArrayList<>(KeywordHelp.lines(text, session.catalog(), session.level()));
        if (lines.isEmpty()) {
            lines.addAll(KeywordHelp.lines(text, session.catalog(), Level.NEWEST));
            if (!lines.isEmpty()) {
                lines.add("");
                lines.add("This server, at level " + session.level() + ", does not know it; later ones do.");
            }
        }
        return lines;
    }

    /** The text with the nearest words in place of the one that is unknown. */
    private static Optional<Message> meant(String text, CommandFailure unknown) {
        Span span = unknown.span();
        List<String> texts = unknown.suggestions().stream()
                .map(word -> text.substring(0, span.start()) + word + text.substring(span.end()))
                .map(command -> command.toUpperCase(Locale.ROOT))
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(Message.of("SIM0820I", String.join(" or ", texts)));
    }

    private static Optional<Command> command(String text, CommandReader reader) {
        CommandLine line = CommandLines.parse(text);
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.read(line, Level.NEWEST).command());
    }

    /** One topic is explained; of several, somebody at a terminal may choose one. */
    private static Result offered(List<Topic> found, HelpTopics topics, Session session, Output output) {
        if (found.size() == 1 && !found.get(0).isHeading()) {
            return lines(HelpText.lines(found.get(0), session.level()));
        }
        Result list = lines(contents(found));
        Optional<String> choice = !session.macros().isEmpty()
                ? Optional.empty()
                : output.choice(list).map(String::strip);
        if (choice.isEmpty()) {
            return list;
        }
        return choice.get().isEmpty() ? Result.EMPTY : answer(choice.get(), topics, session, output);
    }

    /** Lines such as {@code 3.49.1 QUERY ACTLOG (Shows messages of the activity log.)}. */
    private static List<String> contents(List<Topic> topics) {
        List<String> lines = new ArrayList<>();
        for (Topic topic : topics) {
            String summary = topic.isHeading() ? "" : " (" + topic.summary() + ")";
            lines.add(" " + topic.number() + " " + topic.title() + summary);
        }
        lines.add("");
        lines.add("HELP explains a topic by its number, which has the form #.# or #.#.#.");
        lines.add("The character '#' stands for any decimal integer.");
        return lines;
    }

    private static Result lines(List<String> lines) {
        Result.Builder reply = new Result.Builder();
        lines.forEach(reply::line);
        return reply.build();
    }
}
