package vn.nhipcau.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** Every text that a request can put into the product: fields of forms, of JSON bodies, and single form parameters. */
final class Inputs {

    private static final List<Class<? extends Annotation>> CHANGING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    private Inputs() {}

    /**
     * One text.
     *
     * @param name "ContactForm.residentName", or "OfferLinkResource.decline.reason" for a parameter by itself
     * @param most characters, empty when nothing limits it
     */
    record Input(String name, Optional<Integer> most) {}

    static Set<Input> all() {
        Set<Input> inputs = new LinkedHashSet<>();
        for (JavaClass resource : Product.classes()) {
            if (resource.isAnnotatedWith(Path.class)) {
                for (Method method : resource.reflect().getDeclaredMethods()) {
                    if (CHANGING.stream().anyMatch(method::isAnnotationPresent)) {
                        Arrays.stream(method.getParameters()).forEach(one -> add(inputs, method, one));
                    }
                }
            }
        }
        return inputs;
    }

    private static void add(Set<Input> inputs, Method method, Parameter parameter) {
        if (parameter.isAnnotationPresent(RestForm.class)) {
            if (isText(parameter.getType(), parameter.getParameterizedType().getTypeName())) {
                String name =
                        method.getDeclaringClass().getSimpleName() + "." + method.getName() + "." + parameter.getName();
                inputs.add(new Input(name, most(parameter)));
            }
        } else if (parameter.isAnnotationPresent(BeanParam.class)
                || parameter.getAnnotations().length == 0
                || parameter.getType().isRecord()) {
            fields(inputs, parameter.getType());
        }
    }

    private static void fields(Set<Input> inputs, Class<?> form) {
        if (!form.getPackageName().startsWith("vn.nhipcau")) {
            return;
        }
        if (form.isRecord()) {
            for (RecordComponent one : form.getRecordComponents()) {
                if (isText(one.getType(), one.getGenericType().getTypeName())) {
                    Optional<Integer> most = most(one.getAccessor()).or(() -> mostOfElement(one));
                    inputs.add(new Input(form.getSimpleName() + "." + one.getName(), most));
                } else {
                    elements(one.getGenericType().getTypeName()).forEach(nested -> fields(inputs, nested));
                }
            }
        } else {
            for (Field one : form.getDeclaredFields()) {
                if (one.isAnnotationPresent(RestForm.class)
                        && isText(one.getType(), one.getGenericType().getTypeName())) {
                    inputs.add(new Input(form.getSimpleName() + "." + one.getName(), most(one)));
                }
            }
        }
    }

    private static Stream<Class<?>> elements(String type) {
        return Arrays.stream(type.split("[<>, ]+"))
                .filter(name -> name.startsWith("vn.nhipcau"))
                .map(name -> {
                    try {
                        return Class.forName(name);
                    } catch (ClassNotFoundException unseen) {
                        throw new IllegalStateException(unseen);
                    }
                });
    }

    private static boolean isText(Class<?> type, String generic) {
        return type == String.class || generic.equals("java.util.List<java.lang.String>");
    }

    private static Optional<Integer> most(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Size.class)).map(Size::max);
    }

    private static Optional<Integer> mostOfElement(RecordComponent list) {
        return list.getAnnotatedType() instanceof AnnotatedParameterizedType type
                ? Arrays.stream(type.getAnnotatedActualTypeArguments())
                        .findFirst()
                        .flatMap(Inputs::most)
                : Optional.empty();
    }
}
