package dsmsim.exploration;

import java.util.ArrayList;
import java.util.List;

/**
 * A procedure of which something goes wrong, and what comes of it.
 *
 * @param number from 1 on
 * @param versions lost, not stored, or single in the end
 * @param isSilent whether all commands were done
 * @param caughtBy the message with which the first of its commands was refused; empty for none
 * @param stopped what it ends with where the macro ends at the first refused command
 * @param pressed what it ends with where somebody goes on
 */
record Variant(
        int number,
        List<Deviation> deviations,
        VariantKind kind,
        long versions,
        boolean isSilent,
        String caughtBy,
        Ending stopped,
        Ending pressed) {

    /**
     * A variant and how it compares with the procedure as it is written.
     *
     * @param writtenStopped what that ends with where the macro ends at the first refused command
     * @param written what it ends with where somebody goes on
     */
    static Variant of(
            int number,
            List<Deviation> deviations,
            Ending stopped,
            Ending pressed,
            Ending writtenStopped,
            Ending written) {
        VariantKind kind;
        long versions = 0;
        if (stopped.lost() > writtenStopped.lost()) {
            kind = VariantKind.LOST;
            versions = stopped.lost();
        } else if (pressed.lost() > written.lost()) {
            kind = VariantKind.LOST_BY_GOING_ON;
            versions = pressed.lost();
        } else if (pressed.notStored() > written.notStored()) {
            kind = VariantKind.NOT_STORED;
            versions = pressed.notStored();
        } else if (!pressed.roles().equals(written.roles())) {
            kind = VariantKind.ROLES_WRONG;
        } else if (pressed.single() > written.single()) {
            kind = VariantKind.SINGLE;
            versions = pressed.single();
        } else {
            kind = pressed.refusals().size() > written.refusals().size() ? VariantKind.REFUSED : VariantKind.HARMLESS;
        }
        List<String> refusals = kind == VariantKind.LOST ? stopped.refusals() : pressed.refusals();
        return new Variant(
                number,
                List.copyOf(deviations),
                kind,
                versions,
                refusals.isEmpty(),
                refusals.isEmpty() ? "" : refusals.get(0),
                stopped,
                pressed);
    }

    /** What goes wrong: {@code 7 left out and 9 given twice}. */
    String inWords() {
        List<String> words = new ArrayList<>();
        deviations.forEach(each -> words.add(each.what().formatted(each.at())));
        return String.join(" and ", words);
    }
}
