package dsmsim.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The handlers of all chapters. Not for several threads. */
public final class Handlers {
    private final List<Chapter> chapters;
    private final Map<String, Optional<Handler>> used = new HashMap<>();

    public Handlers(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    public Optional<Handler> find(String command) {
        Optional<Handler> known = used.get(command);
        if (known == null) {
            known = search(command);
            used.put(command, known);
        }
        return known;
    }

    private Optional<Handler> search(String command) {
        for (Chapter chapter : chapters) {
            Optional<Handler> found = chapter.find(command);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
