package org.tickmark.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;

/** What a page may ask about the person in front of it: {@code #{viewer.may('CHECK_CLAIMS')}}. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    private CurrentActor actor;

    @Inject
    private I18n i18n;

    public boolean isSignedIn() {
        return actor.personId() != null;
    }

    public String getUsername() {
        return actor.username();
    }

    public String getDisplayName() {
        return actor.displayName();
    }

    public String getRoleNames() {
        return actor.roles().stream().sorted().map(i18n::label).collect(Collectors.joining(", "));
    }

    public boolean may(String permission) {
        return actor.known() && actor.holds(Permission.valueOf(permission));
    }
}
