package dsmsim.select;

import dsmsim.site.View;
import dsmsim.syntax.Letters;
import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.util.Optional;

/** What CURRENT something stands for. The servers of a site have no time zones, so that one is 0. */
final class Registers {
    /** As which user the server reads its database (recalled). */
    private static final String USER = "TSMINST1";

    private static final int USER_LENGTH = 128;
    private static final long NO_ZONE = 0;

    private Registers() {}

    static Optional<Expression> find(String word, View view) {
        return switch (Letters.upper(word)) {
            case "TIMESTAMP" -> of(Db2Type.TIMESTAMP, view.now());
            case "DATE" -> of(Db2Type.DATE, view.now().toLocalDate());
            case "TIME" -> of(Db2Type.TIME, view.now().toLocalTime());
            case "TIMEZONE" -> of(Db2Type.decimal(6, 0), BigDecimal.valueOf(NO_ZONE));
            case "USER" -> of(Db2Type.varchar(USER_LENGTH), USER);
            case "SCHEMA" -> of(Db2Type.varchar(USER_LENGTH), "TSMDB1");
            case "SERVER" -> of(Db2Type.varchar(18), "TSMDB1");
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> of(Db2Type type, Object value) {
        return Optional.of(ConstantExpression.ofMoment(type, value));
    }
}
