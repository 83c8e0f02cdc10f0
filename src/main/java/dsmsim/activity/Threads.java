package dsmsim.activity;

import dsmsim.command.Context;
import dsmsim.command.Diagnostic;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import java.util.List;

/**
 * SHOW THREADS: the number that the server has among the processes of its machine, and a thread for itself, each session
 * and each process. Programs of the product's makers read the first line. The names of the threads are ours.
 */
final class Threads {
    static final Diagnostic DIAGNOSTIC = new Diagnostic("THREADS", 3, Threads::tell);

    private static final int FIRST_PID = 2000;
    private static final int PIDS = 30_000;

    private Threads() {}

    private static Result tell(List<String> arguments, Context context) {
        Result.Builder reply = new Result.Builder();
        reply.line("Server PID: " + pid(context.serverName())).line("");
        int thread = 0;
        add(thread++, "Main", 0, reply);
        for (ShownSession session : ShownSession.all(context.view())) {
            add(thread++, "SessionThread", session.number(), reply);
        }
        for (BackgroundProcess process : context.server().processes().values()) {
            add(thread++, process.description().replace(" ", "") + "Thread", process.session(), reply);
        }
        return reply.build();
    }

    /** Always the same for a server of that name. */
    private static int pid(String server) {
        return FIRST_PID + Math.floorMod(server.hashCode(), PIDS);
    }

    private static void add(int number, String name, int session, Result.Builder reply) {
        reply.line("Thread " + number + ", Parent 0: " + name + ", Storage 0, AllocCnt 0 HighWaterAmt 0");
        reply.line(" tid=" + (number + 1) + ", det=" + (number == 0 ? 0 : 1) + ", zomb=0, join=0, result=0, sess="
                + session);
    }
}
