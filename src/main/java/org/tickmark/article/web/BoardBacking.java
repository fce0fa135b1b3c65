package org.tickmark.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tickmark.article.ArticleBoard;
import org.tickmark.article.BoardFilter;
import org.tickmark.article.BoardRow;
import org.tickmark.article.BoardView;
import org.tickmark.article.Stage;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The desk's board: what stands where, the earliest deadline first. Its filters stand in the address. */
@Named
@RequestScoped
public class BoardBacking {

    @Inject
    private ArticleBoard board;

    @Inject
    @Named("i18n")
    private Map<String, String> texts;

    private Integer number;
    private String desk;
    private String stage;
    private String late;
    private String words;
    private BoardView view;
    private List<SelectItem> desks;

    /** Reads the page the address names. */
    public void load() {
        view = board.show(new BoardFilter(desk, stageNamed(stage), "true".equals(late), words), Paging.page(number));
        desks = board.desks().stream()
                .map(choice -> new SelectItem(choice.code(), choice.name()))
                .toList();
    }

    private static Stage stageNamed(String name) {
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The rows of this page under the stages they stand at. */
    public List<Group> getGroups() {
        return view.counts().entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue(),
                        view.page().rows().stream()
                                .filter(row -> row.stage() == entry.getKey())
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** Every stage where something stands, with the number of articles there. */
    public List<Map.Entry<Stage, Long>> getCounts() {
        return List.copyOf(view.counts().entrySet());
    }

    public List<SelectItem> getStages() {
        return Arrays.stream(Stage.values())
                .map(known -> new SelectItem(known.name(), texts.get("Stage." + known.name())))
                .toList();
    }

    public List<SelectItem> getLateness() {
        return List.of(new SelectItem("true", texts.get("article.board.late.only")));
    }

    public List<SelectItem> getDesks() {
        return desks;
    }

    public Page<BoardRow> getPage() {
        return view.page();
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The articles of one stage that stand on this page; {@code count} is of all pages. */
    public record Group(Stage stage, long count, List<BoardRow> rows) {}
}
