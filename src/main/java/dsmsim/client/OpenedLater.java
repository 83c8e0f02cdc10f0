package dsmsim.client;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An input that is opened when it is first used: until then, at the questions of the sign-on, Ctrl-C ends the program, and
 * who is not let in does not wait for what the console needs.
 */
final class OpenedLater implements Input {
    private final Supplier<Input> way;
    private Optional<Input> opened = Optional.empty();

    OpenedLater(Supplier<Input> way) {
        this.way = way;
    }

    private Input input() {
        if (opened.isEmpty()) {
            opened = Optional.of(way.get());
        }
        return opened.get();
    }

    @Override
    public Optional<String> line(String prompt) {
        return input().line(prompt);
    }

    @Override
    public Optional<String> answer(String question) {
        return input().answer(question);
    }

    @Override
    public boolean more() {
        return input().more();
    }

    @Override
    public void pause() {
        input().pause();
    }

    @Override
    public boolean isDriven() {
        return input().isDriven();
    }

    @Override
    public boolean isInterrupted() {
        return input().isInterrupted();
    }

    @Override
    public int columns() {
        return input().columns();
    }

    @Override
    public int rows() {
        return input().rows();
    }
}
