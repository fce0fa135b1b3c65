package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.newsroom.DeskRow;
import org.tickmark.newsroom.Desks;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The list of desks with their policies; the page stands in the address. */
@Named
@RequestScoped
public class DesksBacking {

    @Inject
    private Desks desks;

    private Integer number;
    private Page<DeskRow> page;

    public Page<DeskRow> getPage() {
        if (page == null) {
            page = desks.page(Paging.page(number));
        }
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
