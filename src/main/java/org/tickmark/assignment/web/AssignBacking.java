package org.tickmark.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tickmark.assignment.AssignmentReading;
import org.tickmark.assignment.Candidate;
import org.tickmark.assignment.Distributing;
import org.tickmark.assignment.Holder;
import org.tickmark.assignment.Staff;
import org.tickmark.assignment.Suggestion;
import org.tickmark.assignment.TakingWork;
import org.tickmark.newsroom.CurrentActor;

/** Whose the claims of the bench are, and giving them to somebody else. */
@Named
@RequestScoped
public class AssignBacking {

    @Inject
    private AssignmentReading reading;

    @Inject
    private Distributing distributing;

    @Inject
    private TakingWork taking;

    @Inject
    private CurrentActor actor;

    private Long person;
    private Staff staff;
    private Map<String, Long> suggested;

    /** Who holds the claim now, or {@code null}. */
    public Holder holder(Long article, Long claim) {
        return staff(article, claim).holder();
    }

    public boolean mine(Long article, Long claim) {
        Holder holder = holder(article, claim);
        return holder != null && holder.personId().equals(actor.personId());
    }

    /** Who could be given the claim, with what they have to do already. */
    public List<Candidate> candidates(Long article, Long claim) {
        return staff(article, claim).candidates();
    }

    /** Everybody else at the desk, who can be asked about the claim. */
    public List<Candidate> colleagues(Long article, Long claim) {
        return staff(article, claim).members().stream()
                .filter(member -> !member.personId().equals(actor.personId()))
                .toList();
    }

    /** A page shows one claim. */
    private Staff staff(Long article, Long claim) {
        if (staff == null) {
            staff = reading.staff(article, claim);
        }
        return staff;
    }

    /** How many of the free claims the suggestion gives to whom. */
    public Map<String, Long> suggested(Long article) {
        if (suggested == null) {
            suggested = distributing.suggest(article).stream()
                    .collect(Collectors.groupingBy(Suggestion::personName, TreeMap::new, Collectors.counting()));
        }
        return suggested;
    }

    public String take(Long article, Long claim) {
        taking.take(claim);
        return bench(article) + "&claim=" + claim;
    }

    public String release(Long article, Long claim) {
        taking.release(claim);
        return bench(article) + "&claim=" + claim;
    }

    public String assign(Long article, Long claim, long version) {
        if (person == null) {
            distributing.withdraw(claim, version);
        } else {
            distributing.assign(claim, version, person);
        }
        return bench(article) + "&claim=" + claim;
    }

    public String spread(Long article) {
        distributing.applySuggestion(article);
        return bench(article);
    }

    private static String bench(Long article) {
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
