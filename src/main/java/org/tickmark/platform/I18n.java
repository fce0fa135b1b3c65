package org.tickmark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Wording;

/**
 * All texts of all subjects under one name: {@code #{i18n['article.board.title']}}. A key stands in exactly one bundle
 * of {@code i18n/}. A missing key shows itself as {@code ???key???}, and a test looks for that.
 */
@Named("i18n")
@ApplicationScoped
public class I18n extends AbstractMap<String, String> implements Wording {

    /** One bundle a subject. */
    static final List<String> BUNDLES = List.of(
            "common",
            "platform",
            "newsroom",
            "article",
            "source",
            "claim",
            "quote",
            "assignment",
            "signoff",
            "publication",
            "audit");

    private final Map<String, String> texts = new HashMap<>();

    public I18n() {
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name);
            if (bundle != null) {
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
        }
    }

    private static ResourceBundle bundle(String name) {
        try {
            return ResourceBundle.getBundle("i18n." + name, Locale.ROOT, I18n.class.getClassLoader());
        } catch (MissingResourceException none) {
            return null;
        }
    }

    @Override
    public String get(Object key) {
        String text = texts.get(String.valueOf(key));
        return text == null ? "???" + key + "???" : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Map.copyOf(texts).entrySet();
    }

    @Override
    public String format(String key, Object... values) {
        return new MessageFormat(get(key), Locale.ENGLISH).format(values);
    }

    /** The label of an enum constant: key {@code EnumName.CONSTANT}; empty for {@code null}. */
    public String label(Enum<?> value) {
        return value == null ? "" : get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What a refusal says. */
    public String refusal(DomainException refused) {
        Object[] values = refused.values().stream()
                .map(value -> value instanceof Enum<?> constant ? label(constant) : value)
                .toArray();
        return format("refusal." + refused.key(), values);
    }
}
