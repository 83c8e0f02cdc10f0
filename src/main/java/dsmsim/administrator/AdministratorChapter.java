package dsmsim.administrator;

import dsmsim.command.Chapter;
import dsmsim.command.Column;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about administrators and about what a server asks of passwords. */
public final class AdministratorChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "LOCK ADMIN" -> new LockAdministrator(true);
                    case "QUERY ADMIN" -> new QueryAdministrator();
                    case "REGISTER ADMIN" -> new RegisterAdministrator();
                    case "REMOVE ADMIN" -> new RemoveAdministrator();
                    case "RENAME ADMIN" -> new RenameAdministrator();
                    case "SET INVALIDPWLIMIT" -> new SetSetting<>(PasswordSettings.INVALID_LIMIT, "number", "ANR2175I");
                    case "SET MINPWCHARALPHABETIC" -> CharacterRule.ALPHABETIC;
                    case "SET MINPWCHARLOWER" -> CharacterRule.LOWER;
                    case "SET MINPWCHARNUMERIC" -> CharacterRule.NUMERIC;
                    case "SET MINPWCHARSPECIAL" -> CharacterRule.SPECIAL;
                    case "SET MINPWCHARUPPER" -> CharacterRule.UPPER;
                    case "SET MINPWLENGTH" -> new SetSetting<>(PasswordSettings.MINIMUM_LENGTH, "length", "ANR2138I");
                    case "UNLOCK ADMIN" -> new LockAdministrator(false);
                    case "UPDATE ADMIN" -> new UpdateAdministrator();
                    default -> null;
                });
    }

    @Override
    public List<Relation<?>> relations() {
        return List.of(Relation.of("ADMINS", Administrator.TYPE, Column.facts(AdministratorDetails.COLUMNS)));
    }
}
