package org.tickmark.newsroom.web;

import java.io.Serializable;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;

/** What was typed about a desk: its name and its policy. */
public class DeskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Integer secondarySources;
    private boolean secondRead;
    private boolean legalRead;
    private Integer leaseMinutes;

    /** Shows a desk as it is stored. */
    void show(Desk desk) {
        name = desk.name();
        show(desk.policy());
    }

    void show(DeskPolicy policy) {
        secondarySources = policy.secondarySources();
        secondRead = policy.secondRead();
        legalRead = policy.legalRead();
        leaseMinutes = policy.leaseMinutes();
    }

    DeskPolicy policy() {
        return DeskPolicy.of(secondarySources, secondRead, legalRead, leaseMinutes);
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
