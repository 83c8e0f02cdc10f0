package dsmsim.command;

import dsmsim.result.Result;

/** Runs the commands that a command consists of, by the same door as those that are typed. */
public interface Runner {
    /** Where a command is only tried out. */
    Runner NONE = new Runner() {
        @Override
        public Result run(String command, Context context) {
            throw new UnsupportedOperationException("run");
        }

        @Override
        public String masked(String statement) {
            return statement;
        }

        @Override
        public void step() {
            // Nothing is run.
        }

        @Override
        public boolean commitsEach() {
            return false;
        }
    };

    /**
     * Runs a command on the context's server for its administrator, without questions.
     *
     * @return its reply, of which the activity log has what it is to have; failures are replies too
     */
    Result run(String command, Context context);

    /** A statement of a script as messages may show it: passwords are hidden. */
    String masked(String statement);

    /**
     * Counts what is done for the command that was typed.
     *
     * @throws dsmsim.message.CommandFailure SIM0705E when it is so much that it seems to go on forever
     * @throws dsmsim.site.Interrupted when the user has stopped that command
     */
    void step();

    /** The moments of the site to which a command may go back. */
    default Past past() {
        return Past.NONE;
    }

    /** Whether what was done stays when a later command fails (option ITEMCOMMIT). */
    boolean commitsEach();
}
