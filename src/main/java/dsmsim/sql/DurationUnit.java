package dsmsim.sql;

import java.util.Optional;

/** The units of a labelled duration, such as {@code 24 HOURS}. */
public enum DurationUnit {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    MICROSECOND;

    /** The unit of that name, singular or plural, in any case. */
    public static Optional<DurationUnit> find(String word) {
        for (DurationUnit unit : values()) {
            if (word.equalsIgnoreCase(unit.name())
                    || word.equalsIgnoreCase(unit.name().concat("S"))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
