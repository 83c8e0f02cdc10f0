package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.administrator.Authority;
import dsmsim.replication.Counters;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.value.Style;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back as the same, for every type that an attribute or a setting has. */
class TypesLawTest {
    private static final int TRIES = 200;

    static Collection<Attribute<?>> attributes() {
        return Declarations.attributes();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void whatIsWrittenIsReadBack(Attribute<?> attribute) {
        Random random = new Random(attribute.name().hashCode());
        assertReadBack(attribute, attribute.initial());
        for (int i = 0; i < TRIES; i++) {
            String text = text(attribute, random);
            assertReadBack(attribute, attribute.read(text));
        }
    }

    private static void assertReadBack(Attribute<?> attribute, Object value) {
        ValueType<Object> type = objects(attribute.type());
        Object written = type.write(value);
        assertEquals(value, type.read(written.toString()), () -> attribute + " written as " + written);
        if (!written.equals("")) {
            assertInstanceOf(classOf(type.kind()), written, attribute.toString());
        }
        assertEquals(value, type.ofStored(type.stored(value)), () -> attribute + " stored");
        assertFalse(type.show(value).text(Style.STANDARD).contains("null"), attribute.toString());
    }

    /** Values come from the type itself, so they are of its class. */
    @SuppressWarnings("unchecked")
    private static ValueType<Object> objects(ValueType<?> type) {
        return (ValueType<Object>) type;
    }

    static Class<?> classOf(ValueType.Kind kind) {
        return switch (kind) {
            case NOTHING, TEXT -> String.class;
            case NUMBER -> Number.class;
            case FRACTION -> Double.class;
            case MOMENT -> LocalDateTime.class;
        };
    }

    /** A text that a command may give for the attribute, or that may have been written. */
    private static String text(Attribute<?> attribute, Random random) {
        List<String> fixed = attribute.type().values();
        if (!fixed.isEmpty()) {
            return fixed.get(random.nextInt(fixed.size()));
        }
        return texts(attribute, random)
                .get(random.nextInt(texts(attribute, random).size()));
    }

    private static List<String> texts(Attribute<?> attribute, Random random) {
        Object initial = attribute.initial();
        int number = random.nextInt(30_001);
        if (initial instanceof Integer) {
            boolean isLimit = attribute.type().equals(Types.LIMIT);
            return List.of("0", "1", Integer.toString(number), isLimit ? "NOLIMIT" : "9999");
        }
        if (initial instanceof OptionalInt) {
            return List.of("", "0", Integer.toString(number));
        }
        if (attribute.type().equals(Types.COUNT)) {
            return List.of("0", Integer.toString(number), number + "000000000");
        }
        if (initial instanceof Long) {
            return List.of("NOLIMIT", "0", "17", number + "K", number + "M", number + "g", "1T");
        }
        if (initial instanceof Boolean) {
            return List.of("YES", "NO", "ON", "OFF");
        }
        if (initial instanceof LocalDateTime) {
            return List.of("", "2014-03-01T10:00:00", "2024-02-29T23:59:" + (10 + number % 50));
        }
        if (initial instanceof Double) {
            return List.of("0.0", "100.0", Double.toString(number / 7.0));
        }
        if (initial instanceof List) {
            return List.of("", "ONE", "ONE,TWO", "N" + number + ",A.B-C_D");
        }
        if (initial instanceof Authority) {
            return List.of("Yes", "No", "POOL1", "B,A,N" + number);
        }
        if (initial instanceof Optional) {
            return List.of("", "8.1.20.0", "7.1." + number % 9 + ".100");
        }
        if (initial instanceof Password) {
            return List.of("", "secret" + number, "a.B-c_D+e&f");
        }
        if (initial instanceof Counters) {
            String numbers = IntStream.range(0, Counters.SIZE)
                    .mapToObj(i -> Long.toString(random.nextLong(1L << 50)))
                    .collect(Collectors.joining(" "));
            return List.of("", numbers);
        }
        if (initial instanceof String) {
            return List.of("", "NAME" + number, "a text, with 'marks' and \"more\"", "Größe %1$s \\ é " + number);
        }
        throw new AssertionError("nothing to try the type of " + attribute + " with");
    }

    @Test
    void valuesMeanWhatTheySay() {
        assertEquals(2L << 30, Types.SIZE.read("2g"));
        assertEquals(500L << 20, Types.CAPACITY.read("500m"));
        assertEquals("2 G", shown(Types.SIZE, "2g"));
        assertEquals("1,536 M", shown(Types.SIZE, "1536M"));
        assertEquals("100", shown(Types.SIZE, "100"));
        assertEquals("No Limit", shown(Types.SIZE, "NOLIMIT"));
        assertEquals("", Types.SIZE.write(Types.SIZE.read("NOLIMIT")));
        assertEquals("500.0", shown(Types.CAPACITY, "500m"));
        assertEquals("2,048.0", shown(Types.CAPACITY, "2G"));
        assertEquals("No Limit", shown(Types.LIMIT, "NOLIMIT"));
        assertEquals("NOLIMIT", Types.LIMIT.write(Types.LIMIT.read("NOLIMIT")));
        assertEquals("90 Day(s)", shown(Types.DAYS, "90"));
        assertEquals("Client", shown(Types.numberOr("Client", "Hour(s)"), "CLIENT"));
        assertEquals("4 Hour(s)", shown(Types.numberOr("Client", "Hour(s)"), "4"));
        assertEquals("SHRSTATIC", Types.words("SHRSTATIC=Shared Static").write("SHRSTATIC"));
        assertEquals("Transitional", Types.mixedWords("Transitional", "Strict").write("TRANSITIONAL"));
        assertThrows(IllegalArgumentException.class, () -> Types.SIZE.read("2x"));
        assertThrows(
                IllegalArgumentException.class, () -> Types.words("Yes", "No").read("PERHAPS"));
    }

    private static <T> String shown(ValueType<T> type, String text) {
        return type.show(type.read(text)).text(Style.STANDARD);
    }

    @Test
    void everyTypeIsTried() {
        List<String> names = new ArrayList<>();
        Declarations.attributes().forEach(attribute -> names.add(attribute.name()));
        assertFalse(names.size() < 250, names.toString());
    }
}
