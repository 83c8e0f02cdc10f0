package dsmsim.value;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The types of values that several objects have; an object's own type stands beside it. */
public final class Types {
    /** Names, which the catalog has folded to upper case, and free text, which keeps its case. */
    public static final ValueType<String> TEXT = new TextType(Value.NOTHING);
    /** The same, where queries show {@code (?)} for none. */
    public static final ValueType<String> KNOWN_TEXT = new TextType(Value.of("(?)"));

    public static final ValueType<Boolean> YES_NO = new Flag("YES", "NO", "Yes", "No");
    /** Yes or no in the tables' newer columns, which write it as queries show it. */
    public static final ValueType<Boolean> MIXED_YES_NO = new Flag("Yes", "No", "Yes", "No");

    public static final ValueType<Boolean> ON_OFF = new Flag("ON", "OFF", "On", "Off");

    public static final ValueType<Integer> NUMBER = number(NumberDisplay.PLAIN);
    public static final ValueType<Integer> DAYS = number(NumberDisplay.DAYS);
    /** Counts and bytes, beyond the range of {@link #NUMBER}. */
    public static final ValueType<Long> COUNT = new Count(NumberDisplay.PLAIN);

    /** Bytes, shown in megabytes with two decimals and without the unit. */
    public static final ValueType<Long> BYTES_AS_MEGABYTES = new Count(NumberDisplay.HUNDREDTHS_OF_MEGABYTES);
    /** What has been sent or received, in bytes. */
    public static final ValueType<Long> TRAFFIC = new Count(NumberDisplay.TRAFFIC);
    /** Percent, shown with one decimal. */
    public static final ValueType<Double> PERCENT = new Fraction(1);
    /** Megabytes, seconds and the like, shown with two decimals. */
    public static final ValueType<Double> HUNDREDTHS = new Fraction(2);
    /** A number of versions or days, or {@link Limit#NONE} for NOLIMIT. */
    public static final ValueType<Integer> LIMIT = new Limit();
    /** Bytes, which a command gives as {@code 500K}, {@code 10M}, {@code 2G} or {@code 1T}; {@link Size#NO_LIMIT} for NOLIMIT. */
    public static final ValueType<Long> SIZE = new Size();
    /** The same, where queries show megabytes with one decimal. */
    public static final ValueType<Long> CAPACITY = new Size(NumberDisplay.TENTHS_OF_MEGABYTES, Limit.SHOWN);
    /** The same, {@link Size#NO_LIMIT} for none, which queries leave blank. */
    public static final ValueType<Long> OPTIONAL_CAPACITY = new Size(NumberDisplay.TENTHS_OF_MEGABYTES, Value.NOTHING);

    public static final ValueType<LocalDateTime> MOMENT = new MomentType();
    /** Days since something happened, {@link Age#NONE} for what has not. */
    public static final ValueType<Long> AGE = new Age();
    /** Names, which commands and queries have with commas between them. */
    public static final ValueType<List<String>> NAMES = new Names(",");
    /** Names, which queries show with blanks between them. */
    public static final ValueType<List<String>> SPACED_NAMES = new Names(" ");

    private Types() {}

    /** Whole numbers, with how queries show them. */
    public static ValueType<Integer> number(IntFunction<Value> shown) {
        return new Whole(shown);
    }

    /**
     * Fixed values, kept and written in upper case.
     *
     * @param values as queries show them, {@code Client}; {@code SHRSTATIC=Shared Static} where that is another word
     */
    public static ValueType<String> words(String... values) {
        return new Words(values, false);
    }

    /** The same in the tables' newer columns, which write values as queries show them. */
    public static ValueType<String> mixedWords(String... values) {
        return new Words(values, true);
    }

    /** The constants of an enum, whose names are the manual's values; queries show their {@code toString}. */
    public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        return new Choice<>(type);
    }

    /** Two words, {@code Complete} and {@code Incomplete}, for true and false. */
    public static ValueType<Boolean> either(String yes, String no) {
        return new Flag(yes.toUpperCase(Locale.ROOT), no.toUpperCase(Locale.ROOT), yes, no);
    }

    /**
     * A number, or none where a word or nothing stands in its place.
     *
     * @param word as queries show it, may be empty
     * @param unit as queries show it, may be empty
     */
    public static ValueType<OptionalInt> numberOr(String word, String unit) {
        return new NumberOrWord(word, unit);
    }

    /** Values of that type in a column of characters. */
    public static <T> ValueType<T> asText(ValueType<T> type) {
        return new AsText<>(type);
    }
}
