package dsmsim.command;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.LogEntry;
import dsmsim.site.ObjectType;
import dsmsim.site.Processes;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.site.Work;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a command runs: the draft of the site, the server it was sent to, and who sent it. */
public final class Context {
    private final Draft draft;
    private final String serverName;
    private final String administrator;
    private final int session;
    private final Runner runner;
    private String issued = "";

    public Context(Draft draft, String serverName, String administrator, int session) {
        this(draft, serverName, administrator, session, Runner.NONE);
    }

    /**
     * A context for commands that consist of commands.
     *
     * @param runner runs these
     */
    public Context(Draft draft, String serverName, String administrator, int session, Runner runner) {
        this.draft = draft;
        this.serverName = serverName;
        this.administrator = administrator;
        this.session = session;
        this.runner = runner;
    }

    public Draft draft() {
        return draft;
    }

    /** The server that the command was sent to, as it stands in the draft. */
    public Server server() {
        return draft.server(serverName);
    }

    /** The server as whoever sent the command sees it. */
    public View view() {
        return new View(draft.site(), server(), now(), session, administrator);
    }

    public String serverName() {
        return serverName;
    }

    public String administrator() {
        return administrator;
    }

    public int session() {
        return session;
    }

    public Runner runner() {
        return runner;
    }

    /** The command in full, without passwords; empty before it has been read. */
    public String issued() {
        return issued;
    }

    public void setIssued(String command) {
        issued = command;
    }

    public LocalDateTime now() {
        return draft.now();
    }

    public void put(Row row) {
        draft.put(server().with(row));
    }

    /** Takes an object away, with its parts and with its name where others follow it. */
    public void remove(Row row) {
        update(server -> server.forgetting(row));
    }

    public void update(UnaryOperator<Server> change) {
        draft.put(change.apply(server()));
    }

    /** The object of that key, or the failure with the message that says it is missing. */
    public Row require(ObjectType type, String missing, Object... key) {
        Optional<Row> row = server().find(type, key);
        if (row.isEmpty()) {
            throw CommandFailure.of(missing, lastOf(missing, key));
        }
        return row.get();
    }

    /** A message names as many parts of the key as it has inserts. */
    private static Object[] lastOf(String identifier, Object[] key) {
        return Message.insertsOf(identifier) == key.length ? key : new Object[] {key[key.length - 1]};
    }

    /** The objects whose name, the first part of the key, matches one of the patterns; by key, each once. */
    public List<Row> matching(ObjectType type, List<String> patterns) {
        Map<String, Row> all = server().all(type);
        if (patterns.size() == 1) {
            return matching(patterns.get(0), type, all);
        }
        Map<String, Row> found = new LinkedHashMap<>();
        for (String pattern : patterns) {
            if (!Wildcard.isOne(pattern)) {
                Row row = all.get(pattern);
                if (row != null) {
                    found.put(pattern, row);
                }
                continue;
            }
            for (Map.Entry<String, Row> entry : all.entrySet()) {
                if (Wildcard.matches(pattern, entry.getKey())) {
                    found.put(entry.getKey(), entry.getValue());
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<Row> matching(String pattern, ObjectType type, Map<String, Row> all) {
        List<Row> found = new ArrayList<>(1);
        if (!Wildcard.isOne(pattern)) {
            server().find(type, pattern).ifPresent(found::add);
            return found;
        }
        for (Map.Entry<String, Row> entry : all.entrySet()) {
            if (Wildcard.matches(pattern, entry.getKey())) {
                found.add(entry.getValue());
            }
        }
        return found;
    }

    /** Writes to the server's activity log. */
    public void log(Message message) {
        draft.log(serverName, new LogEntry(now(), message, session, 0, ""));
    }

    /**
     * Starts a process of the server, or with {@code wait} runs it to its end, moving the site's clock.
     *
     * @param description as QUERY PROCESS and the messages name it
     * @param due when its first step is due
     */
    public Result start(String description, Work work, LocalDateTime due, boolean wait) {
        int number = draft.processNumber(serverName);
        BackgroundProcess process =
                new BackgroundProcess(number, serverName, description, session, wait, now(), due, false, work);
        if (!wait) {
            draft.keep(() -> begin(process));
            return Result.of(Message.of("ANR2110I", number), Message.of("ANS8003I", number));
        }
        Result.Builder reply = new Result.Builder();
        draft.saidBy(
                        serverName,
                        number,
                        () -> draft.keep(() -> {
                            begin(process);
                            Processes.finish(draft, serverName, number);
                        }))
                .forEach(reply::addLogged);
        return reply.build();
    }

    private void begin(BackgroundProcess process) {
        update(server -> server.with(process));
        draft.log(process, ProcessMessages.started(process));
    }
}
