package org.tickmark.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private final JsonObject document = document();

    @Test
    void describesEveryMethodOfEveryResourceAndNoOther() {
        assertThat(described()).containsExactlyElementsOf(offered());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> references = new HashSet<>();
        collect(document, references);
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            JsonValue at = document;
            for (String step : reference.substring(2).split("/")) {
                assertThat(at.asJsonObject()).as(reference).containsKey(step);
                at = at.asJsonObject().get(step);
            }
        }
    }

    private Set<String> described() {
        Set<String> found = new TreeSet<>();
        JsonObject paths = document.getJsonObject("paths");
        for (String path : paths.keySet()) {
            paths.getJsonObject(path)
                    .keySet()
                    .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path));
        }
        return found;
    }

    private static Set<String> offered() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tickmark")) {
            if (type.isAnnotatedWith(Path.class)) {
                Class<?> resource = type.reflect();
                String base = "/" + resource.getAnnotation(Path.class).value();
                for (Method method : resource.getDeclaredMethods()) {
                    add(found, base, method);
                }
            }
        }
        return found;
    }

    private static void add(Set<String> found, String base, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path own = method.getAnnotation(Path.class);
                found.add(verb.value() + " " + base + (own == null ? "" : "/" + own.value()));
            }
        }
    }

    private static void collect(JsonValue value, Set<String> references) {
        if (value instanceof JsonObject object) {
            if (object.get("$ref") instanceof JsonString reference) {
                references.add(reference.getString());
            }
            object.values().forEach(inner -> collect(inner, references));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, references));
        }
    }

    private static JsonObject document() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(OpenApiResource.DOCUMENT)) {
            return Json.createReader(in).readObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
