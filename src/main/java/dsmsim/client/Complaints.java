package dsmsim.client;

import dsmsim.message.Message;
import dsmsim.present.Visible;
import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;

/**
 * What the client itself has to say is wrong: it is shown, with QUIET too, and kept in the error log.
 *
 * @param out where it is shown
 */
record Complaints(Writer out, ErrorLog log) {

    void say(Message message) {
        log.keep(message);
        try {
            new Visible(out).append(message.text()).append('\n').flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }
}
