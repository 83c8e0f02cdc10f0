package dsmsim.inventory;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** Iterates over some versions: {@code more} moves the cursor to the next wanted one and tells whether there is one. */
final class VersionIterator implements Iterator<Version> {
    private final Cursor cursor;
    private final Predicate<Cursor> more;

    VersionIterator(Cursor cursor, Predicate<Cursor> more) {
        this.cursor = cursor;
        this.more = more;
    }

    @Override
    public boolean hasNext() {
        return more.test(cursor);
    }

    @Override
    public Version next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return cursor.next();
    }
}
