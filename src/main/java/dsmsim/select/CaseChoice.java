package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;

/** The first of several values whose condition holds. */
final class CaseChoice extends Expression {
    private final List<SearchCondition> conditions;
    private final List<Expression> values;
    private final Expression otherwise;

    /**
     * A choice.
     *
     * @param values one for each condition, all of the type
     */
    CaseChoice(Db2Type type, List<SearchCondition> conditions, List<Expression> values, Expression otherwise) {
        super(type);
        this.conditions = conditions;
        this.values = values;
        this.otherwise = otherwise;
    }

    @Override
    Object value(Object[] frame) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).isTrue(frame)) {
                return values.get(i).value(frame);
            }
        }
        return otherwise.value(frame);
    }

    @Override
    List<Evaluated> parts() {
        List<Evaluated> parts = new ArrayList<>(conditions);
        parts.addAll(values);
        parts.add(otherwise);
        return parts;
    }

    @Override
    String canonical() {
        StringBuilder text = new StringBuilder("CASE(");
        for (Evaluated part : parts()) {
            text.append(part.canonical()).append(',');
        }
        return text.append(')').append(type()).toString();
    }
}
