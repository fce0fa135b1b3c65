package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.Role;

/** The roles and desks a person can be given. */
@Named
@RequestScoped
public class PersonChoices {

    @Inject
    private DeskRepository desks;

    @Inject
    @Named("i18n")
    private Map<String, String> texts;

    private List<SelectItem> deskItems;

    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .map(role -> new SelectItem(role, texts.get("newsroom.role." + role)))
                .toList();
    }

    public List<SelectItem> getDesks() {
        if (deskItems == null) {
            deskItems = desks.all().stream()
                    .map(desk -> new SelectItem(desk.id(), desk.name()))
                    .toList();
        }
        return deskItems;
    }
}
