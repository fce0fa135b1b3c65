package org.tickmark.source.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;
import org.tickmark.source.SourceFilter;
import org.tickmark.source.SourceKind;
import org.tickmark.source.SourceRow;
import org.tickmark.source.Sources;

/** The sources of the newsroom, by title. Its filters stand in the address. */
@Named("sourceListBacking")
@RequestScoped
public class ListBacking {

    @Inject
    private Sources sources;

    @Inject
    @Named("i18n")
    private Map<String, String> texts;

    private Integer number;
    private String kind;
    private String words;
    private Page<SourceRow> page;

    /** Reads the page the address names. */
    public void load() {
        page = sources.page(new SourceFilter(kindNamed(kind), words), Paging.page(number));
    }

    private static SourceKind kindNamed(String name) {
        return Arrays.stream(SourceKind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(SourceKind.values())
                .map(known -> new SelectItem(known.name(), texts.get("SourceKind." + known.name())))
                .toList();
    }

    public Page<SourceRow> getPage() {
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
