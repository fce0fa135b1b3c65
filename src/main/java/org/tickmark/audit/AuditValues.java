package org.tickmark.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values that changed, as the audit stores them: a JSON object of strings, its names in alphabetical order. */
final class AuditValues {

    private AuditValues() {}

    static String json(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    /** What changed between two stored objects, by name. */
    static List<AuditChange> changes(String beforeJson, String afterJson) {
        JsonObject before = read(beforeJson);
        JsonObject after = read(afterJson);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<AuditChange> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(new AuditChange(name, text(before, name), text(after, name)));
        }
        return changes;
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObject object, String name) {
        JsonString value = object.getJsonString(name);
        return value == null ? null : value.getString();
    }
}
