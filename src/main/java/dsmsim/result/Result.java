package dsmsim.result;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a command answers: messages, tables and text in order. The return code is that of its worst message.
 *
 * @param parts what is shown, in order
 * @param returnCode the command's return code
 */
public record Result(List<Part> parts, ReturnCode returnCode) {
    public static final Result EMPTY = new Result(List.of(), ReturnCode.OK);

    /** A reply of one message, see {@link Message#of}. */
    public static Result of(String identifier, Object... inserts) {
        Message message = Message.of(identifier, inserts);
        return new Result(List.of(new Notice(message)), message.returnCode());
    }

    public static Result of(Message... messages) {
        return of(Arrays.asList(messages));
    }

    public static Result of(List<Message> messages) {
        Builder builder = new Builder();
        for (Message message : messages) {
            builder.add(message);
        }
        return builder.build();
    }

    /** The reply to a command that fails: its messages, and a hint where there is something to show. */
    public static Result of(CommandFailure failure, String text) {
        Builder builder = new Builder();
        failure.messages().forEach(builder::add);
        Hint hint = Hint.of(text, failure);
        if (!hint.isEmpty()) {
            builder.add(hint);
        }
        failure.advice().forEach(message -> builder.add(new Remark(message)));
        return builder.build();
    }

    /** A reply that is a text, which goes on in the next line where the window ends. */
    public static Result prose(String text) {
        return new Result(List.of(new Text(text, false, true)), ReturnCode.OK);
    }

    public static Result of(Table table) {
        return new Result(List.of(table), ReturnCode.OK);
    }

    /** This reply followed by another one. */
    public Result and(Result other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new Result(List.copyOf(both), returnCode.worseOf(other.returnCode));
    }

    /** The messages among the parts. */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Notice notice) {
                messages.add(notice.message());
            }
        }
        return messages;
    }

    /** This reply with its messages raised by the command of that full name. */
    public Result in(String command) {
        List<Part> named = parts;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Notice notice && notice.message().in(command) != notice.message()) {
                named = named == parts ? new ArrayList<>(parts) : named;
                named.set(i, new Notice(notice.message().in(command), notice.logged()));
            }
        }
        return named == parts ? this : new Result(List.copyOf(named), returnCode);
    }

    /** Collects the parts of a reply. */
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();
        private ReturnCode returnCode = ReturnCode.OK;

        public Builder add(Part part) {
            parts.add(part);
            return this;
        }

        public Builder add(Message message) {
            parts.add(new Notice(message));
            returnCode = returnCode.worseOf(message.returnCode());
            return this;
        }

        /** A message that the activity log has already. */
        public Builder addLogged(Message message) {
            parts.add(new Notice(message, true));
            returnCode = returnCode.worseOf(message.returnCode());
            return this;
        }

        public Builder add(String identifier, Object... inserts) {
            return add(Message.of(identifier, inserts));
        }

        public Builder line(String text) {
            parts.add(new Text(text));
            return this;
        }

        /** A line that is a command. */
        public Builder statement(String command) {
            parts.add(new Text(command, true, false));
            return this;
        }

        public Result build() {
            return new Result(List.copyOf(parts), returnCode);
        }
    }
}
