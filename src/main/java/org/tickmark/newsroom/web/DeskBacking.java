package org.tickmark.newsroom.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Desks;

/** One desk with its policy, or a new one where the address names none. */
@Named
@ViewScoped
public class DeskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Desks desks;

    @Inject
    private transient Notices notices;

    private Long id;
    private long version;
    private boolean active;
    private String code;
    private String name;
    private Integer secondarySources;
    private boolean secondRead;
    private boolean legalRead;
    private Integer leaseMinutes;

    /** Reads the desk the address names; a new one starts with the usual policy. */
    public void load() {
        if (id == null) {
            show(DeskPolicy.usual());
        } else {
            Desk desk = desks.get(id);
            version = desk.version();
            active = desk.active();
            code = desk.code();
            name = desk.name();
            show(desk.policy());
        }
    }

    private void show(DeskPolicy policy) {
        secondarySources = policy.secondarySources();
        secondRead = policy.secondRead();
        legalRead = policy.legalRead();
        leaseMinutes = policy.leaseMinutes();
    }

    public void save() {
        DeskPolicy policy = DeskPolicy.of(secondarySources, secondRead, legalRead, leaseMinutes);
        if (id == null) {
            id = desks.add(code, name, policy);
        } else {
            desks.change(id, version, name, policy);
        }
        load();
        notices.tell("newsroom.saved");
    }

    public void close() {
        desks.close(id, version);
        load();
        notices.tell("newsroom.desk.closed.told", name);
    }

    public void reopen() {
        desks.reopen(id, version);
        load();
        notices.tell("newsroom.desk.reopened.told", name);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isActive() {
        return active;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getSecondarySources() {
        return secondarySources;
    }

    public void setSecondarySources(Integer secondarySources) {
        this.secondarySources = secondarySources;
    }

    public boolean isSecondRead() {
        return secondRead;
    }

    public void setSecondRead(boolean secondRead) {
        this.secondRead = secondRead;
    }

    public boolean isLegalRead() {
        return legalRead;
    }

    public void setLegalRead(boolean legalRead) {
        this.legalRead = legalRead;
    }

    public Integer getLeaseMinutes() {
        return leaseMinutes;
    }

    public void setLeaseMinutes(Integer leaseMinutes) {
        this.leaseMinutes = leaseMinutes;
    }
}
