package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;

/** The functions that give one of their arguments. */
final class ChoiceFunctions {
    private ChoiceFunctions() {}

    static Applied bind(String name, List<Argument> arguments) {
        return switch (name) {
            case "COALESCE", "VALUE", "NVL", "IFNULL" -> coalesce(arguments);
            case "NULLIF" -> nullIf(arguments);
            case "MAX", "GREATEST" -> extreme(name, arguments, true);
            case "MIN", "LEAST" -> extreme(name, arguments, false);
            case "DECODE" -> decode(arguments);
            default -> throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        };
    }

    private static Applied coalesce(List<Argument> arguments) {
        Db2Type common = SqlTypes.common(arguments);
        List<Evaluation.Unary> conversions = conversions(arguments, common);
        return new Applied(common, values -> {
            for (int index = 0; index < values.length; index++) {
                if (values[index] != null) {
                    return conversions.get(index).one(values[index]);
                }
            }
            return null;
        });
    }

    private static List<Evaluation.Unary> conversions(List<Argument> arguments, Db2Type type) {
        List<Evaluation.Unary> conversions = new ArrayList<>();
        for (Argument argument : arguments) {
            conversions.add(Casts.conversion(argument.type(), type, type.kind().name()));
        }
        return conversions;
    }

    private static Applied nullIf(List<Argument> arguments) {
        Db2Type type = arguments.get(0).type();
        Comparison comparison = Comparison.of(type, arguments.get(1).type());
        Evaluation.Binary evaluation = (value, unwanted) ->
                value == null || unwanted != null && comparison.compare(value, unwanted) == 0 ? null : value;
        return new Applied(type, evaluation);
    }

    private static Applied extreme(String name, List<Argument> arguments, boolean greatest) {
        Db2Type common = SqlTypes.common(arguments);
        if (common.is(Db2Type.Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        List<Evaluation.Unary> conversions = conversions(arguments, common);
        Comparison comparison = Comparison.of(common, common);
        return Applied.of(common, values -> {
            Object best = conversions.get(0).one(values[0]);
            for (int index = 1; index < values.length; index++) {
                Object next = conversions.get(index).one(values[index]);
                int order = comparison.compare(next, best);
                best = greatest ? (order > 0 ? next : best) : (order < 0 ? next : best);
            }
            return best;
        });
    }

    /** NULL equals NULL here. */
    private static Applied decode(List<Argument> arguments) {
        int pairs = (arguments.size() - 1) / 2;
        boolean hasRest = arguments.size() % 2 == 0;
        List<Comparison> comparisons = new ArrayList<>();
        List<Argument> results = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            comparisons.add(Comparison.of(
                    arguments.get(0).type(), arguments.get(2 * pair + 1).type()));
            results.add(arguments.get(2 * pair + 2));
        }
        if (hasRest) {
            results.add(arguments.get(arguments.size() - 1));
        }
        Db2Type common = SqlTypes.common(results);
        List<Evaluation.Unary> conversions = conversions(results, common);
        return new Applied(common, values -> {
            int chosen = 0;
            while (chosen < pairs && !isSame(comparisons.get(chosen), values[0], values[2 * chosen + 1])) {
                chosen++;
            }
            Object value = chosen < pairs ? values[2 * chosen + 2] : hasRest ? values[values.length - 1] : null;
            return value == null ? null : conversions.get(chosen).one(value);
        });
    }

    private static boolean isSame(Comparison comparison, Object value, Object match) {
        return value == null || match == null ? value == match : comparison.compare(value, match) == 0;
    }
}
