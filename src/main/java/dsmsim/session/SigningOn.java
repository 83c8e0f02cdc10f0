package dsmsim.session;

import dsmsim.administrator.Administrator;
import dsmsim.message.CommandFailure;
import dsmsim.site.Draft;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/**
 * An administrator signs on to a server.
 *
 * @param newPassword in place of one that has expired
 * @param left where the session has been, which ends there
 * @param trusted whether no password is asked for
 */
record SigningOn(
        String administrator,
        Password password,
        Optional<String> newPassword,
        String server,
        SignOn left,
        boolean trusted)
        implements Attempt<SignOn> {

    /** @throws CommandFailure ANS1017E when the server does not answer, or what {@link Admission#admitted} throws */
    @Override
    public SignOn on(Draft draft) {
        Server there =
                draft.site().server(server).filter(Server::isUp).orElseThrow(() -> CommandFailure.of("ANS1017E"));
        Admission admission = new Admission(draft, there, trusted);
        Row row = admission.admitted(administrator, password, newPassword);
        Admission.logEnd(draft, left);
        Row seen = row.with(Administrator.LAST_ACCESS, draft.now());
        int number = admission.begin(seen);
        return new SignOn(
                administrator,
                newPassword.map(Password::of).orElse(password),
                there.name(),
                number,
                row.get(Administrator.LAST_ACCESS),
                there.level());
    }
}
