package dsmsim.session;

import dsmsim.site.Draft;
import dsmsim.world.Deed;
import java.util.ArrayList;
import java.util.List;

/** Something that is no part of the transaction that is open. */
record Kept<T>(Attempt<T> attempt) implements Attempt<T> {

    @Override
    public T on(Draft draft) {
        List<T> done = new ArrayList<>(1);
        draft.keep(() -> done.add(attempt.on(draft)));
        return done.get(0);
    }

    @Override
    public Deed deed() {
        return attempt.deed();
    }
}
