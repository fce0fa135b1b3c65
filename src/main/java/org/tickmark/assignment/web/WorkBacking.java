package org.tickmark.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.tickmark.assignment.MyWork;
import org.tickmark.assignment.Taken;
import org.tickmark.assignment.TakingWork;
import org.tickmark.assignment.Work;
import org.tickmark.shared.Paging;

/** What waits for the person who looks at it, and the next claim at the press of a button. */
@Named
@RequestScoped
public class WorkBacking {

    @Inject
    private MyWork myWork;

    @Inject
    private TakingWork takingWork;

    @Inject
    private FacesContext faces;

    @Inject
    @Named("i18n")
    private Map<String, String> texts;

    private Integer page;
    private Work work;

    /** The lists, read once a request and only when the page is drawn. */
    public Work getWork() {
        if (work == null) {
            work = myWork.page(Paging.page(page));
        }
        return work;
    }

    /** Takes the most urgent free claim and opens it; stays here when nothing waits. */
    public String takeNext() {
        return takingWork.takeNext().map(WorkBacking::bench).orElseGet(this::nothingWaits);
    }

    private String nothingWaits() {
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("assignment.work.none.free"), null));
        return null;
    }

    private static String bench(Taken taken) {
        return "/claim/bench.xhtml?faces-redirect=true&article=" + taken.articleId() + "&claim=" + taken.claimId();
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
