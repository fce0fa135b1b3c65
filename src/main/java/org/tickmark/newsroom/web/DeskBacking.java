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

    private final DeskForm form = new DeskForm();
    private DeskForm storedNow;
    private Long id;
    private long version;
    private boolean active;
    private String code;

    /** Reads the desk the address names; a new one starts with the usual policy. */
    public void load() {
        storedNow = null;
        if (id == null) {
            form.show(DeskPolicy.usual());
        } else {
            Desk desk = desks.get(id);
            version = desk.version();
            active = desk.active();
            code = desk.code();
            form.show(desk);
        }
    }

    /**
     * Stores what was typed. Where somebody else changed the desk meanwhile this is refused; the answer shows what is
     * stored now, and carries its version.
     *
     * @param shown version that the page showed
     */
    public void save(long shown) {
        if (id == null) {
            id = desks.add(code, form.getName(), form.policy());
        } else {
            compare(shown);
            desks.change(id, shown, form.getName(), form.policy());
        }
        load();
        notices.tell("newsroom.saved");
    }

    public void close(long shown) {
        compare(shown);
        desks.close(id, shown);
        load();
        notices.tell("newsroom.desk.closed.told", form.getName());
    }

    public void reopen(long shown) {
        compare(shown);
        desks.reopen(id, shown);
        load();
        notices.tell("newsroom.desk.reopened.told", form.getName());
    }

    private void compare(long shown) {
        Desk desk = desks.get(id);
        version = desk.version();
        active = desk.active();
        storedNow = null;
        if (version != shown) {
            storedNow = new DeskForm();
            storedNow.show(desk);
        }
    }

    public DeskForm getForm() {
        return form;
    }

    /** What somebody else stored after the page was opened; {@code null} when nobody did. */
    public DeskForm getStoredNow() {
        return storedNow;
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

    public boolean isActive() {
        return active;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
