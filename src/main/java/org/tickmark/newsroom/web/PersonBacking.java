package org.tickmark.newsroom.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.tickmark.newsroom.NewPassword;
import org.tickmark.newsroom.People;
import org.tickmark.newsroom.PersonCard;
import org.tickmark.newsroom.Role;

/** One person, or a new one where the address names none. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient Notices notices;

    private Long id;
    private long version;
    private String username;
    private String displayName;
    private boolean enabled;
    private Role[] roles = {};
    private Long[] deskIds = {};

    /** Reads the person the address names. */
    public void load() {
        if (id != null) {
            show(people.card(id));
        }
    }

    private void show(PersonCard card) {
        version = card.version();
        username = card.username();
        displayName = card.displayName();
        enabled = card.enabled();
        roles = card.roles().stream().sorted().toArray(Role[]::new);
        deskIds = card.deskIds().toArray(Long[]::new);
    }

    /** Where somebody else changed the person since the shown version, the answer shows what is stored now. */
    public void save(long shown) {
        Set<Role> chosen = Arrays.stream(roles).collect(Collectors.toSet());
        if (id == null) {
            NewPassword made = people.add(username, displayName, chosen, List.of(deskIds));
            id = made.personId();
            showOnce(made);
        } else {
            compare(shown);
            people.change(id, shown, displayName, chosen, List.of(deskIds));
            notices.tell("newsroom.saved");
        }
        load();
    }

    public void disable(long shown) {
        compare(shown);
        people.disable(id, shown);
        load();
        notices.tell("newsroom.person.disabled.told", displayName);
    }

    public void enable(long shown) {
        compare(shown);
        people.enable(id, shown);
        load();
        notices.tell("newsroom.person.enabled.told", displayName);
    }

    public void resetPassword(long shown) {
        compare(shown);
        showOnce(people.newPassword(id, shown));
        load();
    }

    private void compare(long shown) {
        PersonCard card = people.card(id);
        version = card.version();
        Faces.setRequestAttribute("storedNow", version == shown ? null : card);
    }

    /** In this answer only: the password is in no bean and no session. */
    private static void showOnce(NewPassword made) {
        Faces.setRequestAttribute("newPassword", made);
    }

    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public Long[] getDeskIds() {
        return deskIds.clone();
    }

    public void setDeskIds(Long[] deskIds) {
        this.deskIds = deskIds.clone();
    }
}
