package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.LogEntry;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;

/** The definition of this server on another one, as CROSSDEFINE=YES asks for (SET CROSSDEFINE page). */
record CrossDefinition(String other, Invocation invocation, Context context) {

    void define() {
        Server here = context.server();
        if (here.setting(ServerSettings.PASSWORD).isNone()
                || here.setting(ServerSettings.HIGH_LEVEL_ADDRESS).isEmpty()
                || here.setting(ServerSettings.LOW_LEVEL_ADDRESS).isEmpty()) {
            throw CommandFailure.of("ANR1707E");
        }
        Server there = willing(here);
        Row definition = there.find(ServerDefinition.TYPE, here.name())
                .orElseGet(() -> ServerDefinition.TYPE
                        .row(here.name())
                        .with(ServerDefinition.REGISTERED, context.now())
                        .with(ServerDefinition.REGISTERED_BY, context.administrator()));
        context.draft()
                .put(there.with(definition
                        .with(ServerDefinition.SERVER_PASSWORD, here.setting(ServerSettings.PASSWORD))
                        .with(ServerDefinition.SERVER_PASSWORD_DATE, context.now())
                        .with(ServerDefinition.HIGH_LEVEL_ADDRESS, here.setting(ServerSettings.HIGH_LEVEL_ADDRESS))
                        .with(ServerDefinition.LOW_LEVEL_ADDRESS, here.setting(ServerSettings.LOW_LEVEL_ADDRESS))));
        Message defined = Message.of("ANR1660I", here.name());
        context.draft().log(other, new LogEntry(context.now(), defined, 0, 0, ""));
    }

    /** The other server, when it answers, accepts the password, and lets itself be cross-defined. */
    private Server willing(Server here) {
        if (!Reach.opens(context.draft().site(), here.name(), other)) {
            throw CommandFailure.of("SIM0326E", other);
        }
        Server there = context.draft().server(other);
        Password password = there.setting(ServerSettings.PASSWORD);
        boolean accepted = password.isNone() || password.matches(Password.of(invocation.text("SERVERPASSWORD")));
        if (!accepted || !there.setting(ServerSettings.CROSS_DEFINE)) {
            throw CommandFailure.of("SIM0327E", other, accepted ? "its CROSSDEFINE is off" : "the password is wrong");
        }
        return there;
    }
}
