package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The administrator's work on desks and on what each asks for before an article goes out. */
@ApplicationScoped
@Transactional
public class Desks {

    @Inject
    private DeskRepository desks;

    @Inject
    private Permissions permissions;

    @Inject
    private Event<Happened> happened;

    public Page<DeskRow> page(Paging paging) {
        permissions.require(Permission.ADMINISTER);
        return desks.page(paging);
    }

    public Desk get(Long id) {
        permissions.require(Permission.ADMINISTER);
        return desks.get(id);
    }

    /** @return the new desk's id */
    public Long add(String code, String name, DeskPolicy policy) {
        permissions.require(Permission.ADMINISTER);
        Desk desk = new Desk(code, name, policy);
        if (desks.byCode(code).isPresent()) {
            throw new DomainException("desk.code.taken", code);
        }
        desks.add(desk);
        happened.fire(told("desk.added", desk, null, policy).changed("code", null, code));
        return desk.id();
    }

    /** Gives the desk another name and policy; articles that are not published yet follow the new policy from now on. */
    public void change(Long id, long version, String name, DeskPolicy policy) {
        permissions.require(Permission.ADMINISTER);
        Desk desk = desks.get(id);
        desk.requireVersion(version);
        String wasName = desk.name();
        DeskPolicy was = desk.policy();
        desk.adopt(name, policy);
        happened.fire(told("desk.changed", desk, was, policy).changed("name", wasName, desk.name()));
    }

    public void close(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        Desk desk = desks.get(id);
        desk.requireVersion(version);
        desk.close();
        happened.fire(Happened.to("desk.closed", desk, desk.name()).changed("active", true, false));
    }

    public void reopen(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        Desk desk = desks.get(id);
        desk.requireVersion(version);
        desk.reopen();
        happened.fire(Happened.to("desk.reopened", desk, desk.name()).changed("active", false, true));
    }

    private static Happened told(String action, Desk desk, DeskPolicy was, DeskPolicy is) {
        return Happened.to(action, desk, desk.name())
                .changed("secondarySources", was == null ? null : was.secondarySources(), is.secondarySources())
                .changed("secondRead", was == null ? null : was.secondRead(), is.secondRead())
                .changed("legalRead", was == null ? null : was.legalRead(), is.legalRead())
                .changed("leaseMinutes", was == null ? null : was.leaseMinutes(), is.leaseMinutes());
    }
}
