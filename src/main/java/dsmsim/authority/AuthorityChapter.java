package dsmsim.authority;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands by which administrators get their privileges and lose them. */
public final class AuthorityChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "GRANT AUTHORITY" -> new GrantAuthority();
                    case "REVOKE AUTHORITY" -> new RevokeAuthority();
                    default -> null;
                });
    }
}
