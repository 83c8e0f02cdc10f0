package dsmsim.agreement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Interpreter;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Follows the values through one method. What other libraries answer is taken to come from what they were given, so that
 * the elements of a list come from where the list comes from.
 */
final class Tracer extends Interpreter<Flow> {
    private static final SourceInterpreter SIZES = new SourceInterpreter();
    private static final SourceValue ANY = new SourceValue(1);

    private final MethodName method;
    private final Map<AbstractInsnNode, Steps.Call> calls = new LinkedHashMap<>();
    private final Set<String> created = new LinkedHashSet<>();
    private final Set<Source.Field> statics = new LinkedHashSet<>();
    private final Map<Source.Field, Set<Source>> stored = new LinkedHashMap<>();
    private final Set<Source> returned = new LinkedHashSet<>();

    private Tracer(MethodName method) {
        super(Opcodes.ASM9);
        this.method = method;
    }

    static Steps trace(MethodName method, MethodNode code) {
        Tracer tracer = new Tracer(method);
        try {
            new Analyzer<>(tracer).analyze(method.owner(), code);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(method.toString(), e);
        }
        return new Steps(
                List.copyOf(tracer.calls.values()), tracer.created, tracer.statics, tracer.stored, tracer.returned);
    }

    @Override
    public Flow newValue(Type type) {
        if (type == Type.VOID_TYPE) {
            return null;
        }
        return Flow.nothing(type == null ? 1 : type.getSize());
    }

    @Override
    public Flow newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return Flow.of(type.getSize(), Set.of(new Source.Argument(method, local)));
    }

    @Override
    public Flow newOperation(AbstractInsnNode instruction) {
        int size = SIZES.newOperation(instruction).getSize();
        if (instruction instanceof LdcInsnNode load && load.cst instanceof String text) {
            return Flow.of(size, Set.of(new Source.Constant(text)));
        }
        if (instruction instanceof TypeInsnNode creation) {
            created.add(creation.desc);
        }
        if (instruction instanceof FieldInsnNode access) {
            Source.Field field = new Source.Field(access.owner, access.name);
            statics.add(field);
            return Flow.of(size, Set.of(field));
        }
        return Flow.nothing(size);
    }

    @Override
    public Flow copyOperation(AbstractInsnNode instruction, Flow value) {
        return value;
    }

    @Override
    public Flow unaryOperation(AbstractInsnNode instruction, Flow value) {
        if (instruction.getOpcode() == Opcodes.CHECKCAST) {
            return value;
        }
        int size = SIZES.unaryOperation(instruction, ANY).getSize();
        if (instruction.getOpcode() == Opcodes.GETFIELD) {
            FieldInsnNode access = (FieldInsnNode) instruction;
            return Flow.of(size, Set.of(new Source.Field(access.owner, access.name)));
        }
        return Flow.nothing(size);
    }

    @Override
    public Flow binaryOperation(AbstractInsnNode instruction, Flow first, Flow second) {
        if (instruction.getOpcode() == Opcodes.PUTFIELD) {
            FieldInsnNode access = (FieldInsnNode) instruction;
            stored.computeIfAbsent(new Source.Field(access.owner, access.name), field -> new LinkedHashSet<>())
                    .addAll(second.sources());
        }
        if (instruction.getOpcode() == Opcodes.AALOAD) {
            return first;
        }
        return Flow.nothing(SIZES.binaryOperation(instruction, ANY, ANY).getSize());
    }

    @Override
    public Flow ternaryOperation(AbstractInsnNode instruction, Flow first, Flow second, Flow third) {
        return Flow.nothing(1);
    }

    @Override
    public Flow naryOperation(AbstractInsnNode instruction, List<? extends Flow> values) {
        if (instruction instanceof MethodInsnNode call) {
            calls.put(call, new Steps.Call(MethodName.of(call), method, List.copyOf(values)));
            Type answer = Type.getReturnType(call.desc);
            return answer == Type.VOID_TYPE ? null : Flow.of(answer.getSize(), answered(call, values));
        }
        if (instruction instanceof InvokeDynamicInsnNode creation) {
            for (Object argument : creation.bsmArgs) {
                if (argument instanceof Handle handle) {
                    calls.put(creation, new Steps.Call(MethodName.of(handle), method, List.copyOf(values)));
                }
            }
        }
        return Flow.of(1, all(values));
    }

    private static Set<Source> answered(MethodInsnNode call, List<? extends Flow> values) {
        return Classes.isOurs(call.owner) ? Set.of(new Source.Answer(MethodName.of(call))) : all(values);
    }

    private static Set<Source> all(List<? extends Flow> values) {
        Set<Source> sources = new LinkedHashSet<>();
        values.forEach(value -> sources.addAll(value.sources()));
        return sources;
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Flow value, Flow expected) {
        returned.addAll(value.sources());
    }

    @Override
    public Flow merge(Flow one, Flow other) {
        return one.or(other);
    }
}
