package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.tickmark.newsroom.ApiClientRow;
import org.tickmark.newsroom.ApiClients;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The API clients: a list, a form for a new one, and an end for each. */
@Named
@RequestScoped
public class ClientsBacking {

    @Inject
    private ApiClients clients;

    @Inject
    private Notices notices;

    private Integer number;
    private String name;
    private boolean mayWrite;
    private Page<ApiClientRow> page;

    public Page<ApiClientRow> getPage() {
        if (page == null) {
            page = clients.page(Paging.page(number));
        }
        return page;
    }

    /** Makes a client; the token is in this answer only. */
    public void make() {
        Faces.setRequestAttribute("newToken", clients.make(name, mayWrite));
        name = null;
        mayWrite = false;
        page = null;
    }

    /** Revokes the client the pressed button named when the page was drawn, whatever the list is now. */
    public void revoke() {
        clients.revoke(sent("client"), sent("clientVersion"));
        page = null;
        notices.tell("newsroom.client.revoked.told");
    }

    private static long sent(String parameter) {
        String value = Faces.getRequestParameter(parameter);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            throw new NotFoundException("ApiClient", value);
        }
        return Long.parseLong(value);
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public void setMayWrite(boolean mayWrite) {
        this.mayWrite = mayWrite;
    }
}
