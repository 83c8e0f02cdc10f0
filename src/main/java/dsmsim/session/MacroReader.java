package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.file.TextLines;
import dsmsim.language.LineJoiner;
import dsmsim.product.Level;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The commands of a macro, its variables replaced and its lines joined. While the commands of one batch run, a second
 * thread reads and prepares the next ones, so that a long macro takes two processors; a short one takes one.
 */
final class MacroReader implements AutoCloseable {
    /** Few enough that preparing them delays no answer that somebody waits for. */
    private static final int BATCH = 100;
    /** With one batch only, each of the threads would wait for the other whenever that has more to do for a while. */
    private static final int BATCHES_AHEAD = 3;

    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private final TextLines lines;
    private final List<Integer> typed;
    private final List<String> values;
    private final CommandReader reader;
    private final Level level;
    private final LineJoiner joiner = LineJoiner.ofMacro();

    /** Not a place in the batch: what is written with each command must not lie beside what the other thread reads. */
    private Iterator<Prepared> commands = Collections.emptyIterator();

    private Batch batch = Batch.NONE;
    /** How many lines have been read. */
    private int number;
    /** Of the first line of the command that was read last. */
    private int begin;

    private String remark = "";
    private Optional<ExecutorService> helper = Optional.empty();
    private final Queue<Future<Batch>> following = new ArrayDeque<>();
    /** Why no more can be read; what was read before is run all the same. */
    private Optional<IOException> trouble = Optional.empty();

    /** Commands in order, and whether the macro ends with them. */
    private record Batch(List<Prepared> commands, boolean isLast) {
        static final Batch NONE = new Batch(List.of(), false);
    }

    /**
     * @param values what the variables stand for, in order
     * @param level of the server on which the commands will probably run
     */
    MacroReader(MacroSource source, List<String> values, CommandReader reader, Level level) {
        this(source.lines(), source.typed(), values, reader, level);
    }

    /** @param typed the numbers of the lines, if they do not follow each other */
    MacroReader(Reader lines, List<Integer> typed, List<String> values, CommandReader reader, Level level) {
        this.lines = new TextLines(lines, LineJoiner.LONGEST + 1);
        this.typed = typed;
        this.values = values;
        this.reader = reader;
        this.level = level;
    }

    /** The next command; empty at the end of the macro. */
    Optional<Prepared> next() throws IOException {
        while (!commands.hasNext()) {
            if (batch.isLast()) {
                return Optional.empty();
            }
            boolean isLong = !batch.commands().isEmpty();
            batch = following.isEmpty() ? read() : taken(following.remove());
            commands = batch.commands().iterator();
            while (isLong && !batch.isLast() && following.size() < BATCHES_AHEAD) {
                following.add(ahead());
            }
        }
        return Optional.of(commands.next());
    }

    private Future<Batch> ahead() {
        if (helper.isEmpty()) {
            helper = Optional.of(Executors.newSingleThreadExecutor(MacroReader::daemon));
        }
        return helper.get().submit(() -> lines.ready() ? read() : Batch.NONE);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "macro");
        thread.setDaemon(true);
        return thread;
    }

    private static Batch taken(Future<Batch> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Reads on, up to a line that is not there yet: what comes through a pipe may be the answer to what ran before. */
    private Batch read() throws IOException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        List<Prepared> commands = new ArrayList<>(BATCH);
        try {
            boolean isLast = false;
            do {
                Optional<String> line = lines.next();
                begin = joiner.isPending() ? begin : numberOf(number);
                number++;
                isLast = line.isEmpty();
                remark = isLast ? remark : remark(line.get());
                Optional<String> text = isLast ? joiner.finish() : joiner.add(substituted(line.get()));
                if (text.isPresent()) {
                    commands.add(Prepared.ahead(text.get(), begin, remark, reader, level));
                }
                if (joiner.fault().isPresent()) {
                    commands.add(
                            Prepared.refused(line.orElse("/*"), joiner.fault().get(), begin));
                }
            } while (!isLast && joiner.fault().isEmpty() && commands.size() < BATCH && lines.ready());
            return new Batch(commands, isLast);
        } catch (IOException e) {
            trouble = Optional.of(e);
            return new Batch(commands, false);
        }
    }

    /** The number of a line in its file, from 1. */
    private int numberOf(int index) {
        return index < typed.size() ? typed.get(index) : index + 1;
    }

    private String substituted(String line) {
        return typed.isEmpty() ? Macro.substituted(line, values) : line;
    }

    /** What a line says that is nothing but a remark; of any other the one before. */
    private String remark(String line) {
        if (!line.startsWith(OPEN) || joiner.isPending()) {
            return remark;
        }
        int close = line.indexOf(CLOSE, OPEN.length());
        boolean isAlone = close >= 0 && line.substring(close + CLOSE.length()).isBlank();
        return isAlone ? line.substring(OPEN.length(), close).strip() : remark;
    }

    @Override
    public void close() {
        helper.ifPresent(ExecutorService::shutdown);
    }
}
