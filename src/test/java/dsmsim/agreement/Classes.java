package dsmsim.agreement;

import dsmsim.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The compiled classes of the program. */
final class Classes {
    private static final String OURS = "dsmsim/";

    private final Map<String, ClassNode> byName = new HashMap<>();
    private final Map<MethodName, MethodNode> code = new HashMap<>();
    private final Map<MethodName, Steps> steps = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();

    private Classes() {}

    static Classes ours() {
        Classes classes = new Classes();
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static Path folder() {
        try {
            return Path.of(Commands.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(byte[] compiled) {
        ClassNode node = new ClassNode();
        new ClassReader(compiled).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        byName.put(node.name, node);
        for (MethodNode method : node.methods) {
            code.put(new MethodName(node.name, method.name, method.desc), method);
        }
    }

    static boolean isOurs(String name) {
        return name.startsWith(OURS);
    }

    /** All methods of all classes. */
    Set<MethodName> methods() {
        return code.keySet();
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of all constants of a type. */
    <T> Set<T> constants(Class<T> type) {
        Set<T> constants = new LinkedHashSet<>();
        for (ClassNode node : byName.values()) {
            for (FieldNode field : node.fields) {
                boolean isConstant = (field.access & Opcodes.ACC_STATIC) != 0;
                if (isConstant && field.desc.equals(Type.getDescriptor(type))) {
                    constants.add(type.cast(ObjectGraph.value(new Source.Field(node.name, field.name))));
                }
            }
        }
        return constants;
    }

    Steps steps(MethodName method) {
        return steps.computeIfAbsent(method, key -> {
            MethodNode node = code.get(key);
            boolean hasCode = (node.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
            return hasCode ? Tracer.trace(key, node) : Steps.NONE;
        });
    }

    boolean isStatic(MethodName method) {
        return (code.get(method).access & Opcodes.ACC_STATIC) != 0;
    }

    boolean isAbstract(MethodName method) {
        return (code.get(method).access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** The method that runs when it is called on an object of that class; empty if that is none of ours. */
    Optional<MethodName> find(String type, MethodName called) {
        for (String each : supertypes(type)) {
            MethodName here = called.in(each);
            if (code.containsKey(here) && !isAbstract(here)) {
                return Optional.of(here);
            }
        }
        return Optional.empty();
    }

    boolean isSubtype(String type, String other) {
        return supertypes(type).contains(other);
    }

    /** The class itself, its superclasses, then the interfaces, as far as they are ours. */
    private Set<String> supertypes(String type) {
        Set<String> known = supertypes.get(type);
        if (known == null) {
            known = new LinkedHashSet<>();
            List<String> interfaces = new ArrayList<>();
            for (ClassNode node = byName.get(type); node != null; node = byName.get(node.superName)) {
                known.add(node.name);
                interfaces.addAll(node.interfaces);
            }
            for (String each : interfaces) {
                known.addAll(supertypes(each));
            }
            supertypes.put(type, known);
        }
        return known;
    }
}
