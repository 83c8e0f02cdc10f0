package dsmsim.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of the question whether to proceed. */
public enum Answer {
    YES(""),
    NO("the answer was No"),
    /** Nobody is there any more who could answer. */
    ENDED("the input ended at the question"),
    /** As often as it was asked, the answer was something else. */
    UNCLEAR("no answer was Yes or No");

    private final String reason;

    Answer(String reason) {
        this.reason = reason;
    }

    /** What was typed, if it is an answer: Y, YES, N or NO, in any case, see «Do you wish to proceed?». */
    public static Optional<Answer> of(String typed) {
        String word = typed.strip().toUpperCase(Locale.ROOT);
        if (List.of("Y", "YES").contains(word)) {
            return Optional.of(YES);
        }
        return List.of("N", "NO").contains(word) ? Optional.of(NO) : Optional.empty();
    }

    /** Why the command is not done, as its message says it; empty for {@link #YES}. */
    String reason() {
        return reason;
    }
}
