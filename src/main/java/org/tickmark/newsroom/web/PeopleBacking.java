package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.newsroom.People;
import org.tickmark.newsroom.PersonRow;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The list of people; page and words stand in the address. */
@Named
@RequestScoped
public class PeopleBacking {

    @Inject
    private People people;

    private Integer number;
    private String words;
    private Page<PersonRow> page;

    public Page<PersonRow> getPage() {
        if (page == null) {
            page = people.page(words, Paging.page(number));
        }
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
