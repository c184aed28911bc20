package vn.nhipcau.deployment;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Our own settings as the code declares them: {@code @ConfigProperty}, {@code @ConfigMapping}, and their Javadoc. */
final class OwnSettings extends TreePathScanner<Void, Void> {

    private static final String PREFIX = "nhipcau.";

    /** Those that are fixed when the application is built. */
    final TreeSet<String> buildTime = new TreeSet<>();

    final Map<String, Setting> declared = new TreeMap<>();
    private final DocTrees docs;
    private String mapped;
    private Map<String, String> groups = Map.of();

    /**
     * One setting.
     *
     * @param doc its Javadoc, or null
     * @param byDefault the value of the code, or null
     * @param optional may stay unset
     */
    record Setting(String name, String doc, String byDefault, boolean optional) {

        private Setting or(Setting other) {
            return new Setting(
                    name,
                    doc == null ? other.doc : doc,
                    byDefault == null ? other.byDefault : byDefault,
                    optional && other.optional);
        }
    }

    private OwnSettings(DocTrees docs) {
        this.docs = docs;
    }

    static OwnSettings read() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> interesting =
                    sources.filter(OwnSettings::speaksOfSettings).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(interesting));
            OwnSettings settings = new OwnSettings(DocTrees.instance(task));
            task.parse().forEach(unit -> settings.scan(unit, null));
            return settings;
        }
    }

    private static boolean speaksOfSettings(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && Files.readString(file).matches("(?s).*@(ConfigProperty|ConfigMapping|IfBuildProperty)\\b.*");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
        String build = argument(tree.getModifiers(), "IfBuildProperty", "name");
        if (build != null) {
            buildTime.add(build);
        }
        String outer = mapped;
        Map<String, String> outerGroups = groups;
        mapped = groups.getOrDefault(
                tree.getSimpleName().toString(), argument(tree.getModifiers(), "ConfigMapping", "prefix"));
        groups = mapped == null ? Map.of() : groups(tree, mapped);
        super.visitClass(tree, nothing);
        mapped = outer;
        groups = outerGroups;
        return null;
    }

    /** The nested interfaces of a mapping, each with the prefix under which its settings stand. */
    private static Map<String, String> groups(ClassTree mapping, String prefix) {
        List<String> nested = members(mapping, ClassTree.class)
                .filter(one -> one.getKind() == Tree.Kind.INTERFACE)
                .map(one -> one.getSimpleName().toString())
                .toList();
        return members(mapping, MethodTree.class)
                .filter(one -> nested.contains(String.valueOf(one.getReturnType())))
                .collect(Collectors.toMap(
                        one -> one.getReturnType().toString(), one -> prefix + "." + kebab(one.getName())));
    }

    private static <T> Stream<T> members(ClassTree tree, Class<T> kind) {
        return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String kebab(CharSequence name) {
        return name.toString().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
        String name = argument(tree.getModifiers(), "ConfigProperty", "name");
        if (name != null && name.startsWith(PREFIX)) {
            add(
                    name,
                    argument(tree.getModifiers(), "ConfigProperty", "defaultValue"),
                    tree.getType().toString());
        }
        return super.visitVariable(tree, nothing);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
        boolean isSetting = mapped != null && tree.getBody() == null && tree.getReturnType() != null;
        if (isSetting && !groups.containsKey(tree.getReturnType().toString())) {
            add(
                    mapped + "." + kebab(tree.getName()),
                    argument(tree.getModifiers(), "WithDefault", "value"),
                    tree.getReturnType().toString());
        }
        return super.visitMethod(tree, nothing);
    }

    private void add(String name, String byDefault, String type) {
        String doc = docs.getDocComment(getCurrentPath());
        boolean optional = type.startsWith("Optional") || byDefault != null;
        declared.merge(name, new Setting(name, doc == null ? null : plain(doc), byDefault, optional), Setting::or);
    }

    private static String plain(String doc) {
        return doc.strip().replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("\\s+", " ");
    }

    /** The argument of the annotation as text; null when the annotation or the argument is not there. */
    private static String argument(ModifiersTree modifiers, String annotation, String argument) {
        for (AnnotationTree one : modifiers.getAnnotations()) {
            if (one.getAnnotationType().toString().equals(annotation)) {
                for (var given : one.getArguments()) {
                    boolean named = given instanceof AssignmentTree pair
                            && pair.getVariable().toString().equals(argument);
                    var expression = named ? ((AssignmentTree) given).getExpression() : given;
                    if ((named || argument.equals("value")) && expression instanceof LiteralTree value) {
                        return String.valueOf(value.getValue());
                    }
                }
            }
        }
        return null;
    }
}
