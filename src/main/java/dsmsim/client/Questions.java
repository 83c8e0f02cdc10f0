package dsmsim.client;

import java.util.Optional;

/** Who answers the questions of the sign-on. */
interface Questions {

    /** Asks a question; empty at the end of the input. */
    Optional<String> answer(String question);

    /** Asks for something that is not shown while it is typed; empty at the end of the input. */
    default Optional<String> secret(String question) {
        return answer(question);
    }
}
