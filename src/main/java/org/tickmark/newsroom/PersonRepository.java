package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The people of the newsroom as they are stored. */
@ApplicationScoped
public class PersonRepository {

    /** Names nobody bears are spread by a secret of this start, so that nobody can choose which share a counter. */
    private static final String SPREAD = Secrets.token();

    @PersistenceContext
    private EntityManager em;

    public void add(Person person) {
        em.persist(person);
    }

    /** @throws NotFoundException when nobody has this id */
    public Person get(Long id) {
        Person person = id == null ? null : em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("Person", id);
        }
        return person;
    }

    public Optional<Person> byUsername(String username) {
        return em.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", Person.canonical(username))
                .getResultStream()
                .findFirst();
    }

    /** The person with roles and desks, by one statement. */
    public Optional<Person> present(Long id) {
        return em.createQuery(
                        "select p from Person p left join fetch p.roles left join fetch p.desks where p.id = :id",
                        Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Who bears this printed name; empty when nobody does, or several do. Upper and lower case are the same. */
    public Optional<Person> byDisplayName(String name) {
        List<Person> found = em.createQuery(
                        "select p from Person p where lower(p.displayName) = lower(:name)", Person.class)
                .setParameter("name", name == null ? "" : name.strip())
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public boolean nobody() {
        return em.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The enabled administrators, locked until the transaction ends: two who disable each other at the same moment wait
     * for one another.
     */
    List<Person> lockAdministrators() {
        return em.createQuery(
                        "select p from Person p where p.enabled = true and p.id in"
                                + " (select q.id from Person q join q.roles r where r = :role) order by p.id",
                        Person.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Person> lockByUsername(String username) {
        return em.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Person lock(Long id) {
        return em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Stranger lockStranger(String username) {
        int slot = Integer.parseInt(Secrets.sha256(SPREAD + username).substring(0, 2), 16);
        return em.find(Stranger.class, slot, LockModeType.PESSIMISTIC_WRITE);
    }

    /** People whose names contain the words, by printed name; cut in the database. */
    Page<PersonRow> page(String words, Paging paging) {
        String like = "%" + escaped(words) + "%";
        String where = " from Person p where lower(p.displayName) like :like escape '!'"
                + " or p.username like :like escape '!'";
        List<PersonRow> rows = em.createQuery(
                        "select new org.tickmark.newsroom.PersonRow("
                                + "p.id, p.username, p.displayName, p.enabled, p.lastSignInAt)"
                                + where
                                + " order by p.displayName, p.id",
                        PersonRow.class)
                .setParameter("like", like)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = em.createQuery("select count(p)" + where, Long.class)
                .setParameter("like", like)
                .getSingleResult();
        Map<Long, Set<Role>> roles = rolesOf(rows.stream().map(PersonRow::id).toList());
        List<PersonRow> full = rows.stream()
                .map(row -> row.with(List.copyOf(roles.getOrDefault(row.id(), Set.of()))))
                .toList();
        return new Page<>(full, total, paging);
    }

    private Map<Long, Set<Role>> rolesOf(List<Long> ids) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p.id, r from Person p join p.roles r where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(pair -> roles.computeIfAbsent((Long) pair[0], id -> new TreeSet<>())
                            .add((Role) pair[1]));
        }
        return roles;
    }

    private static String escaped(String words) {
        return words == null ? "" : Person.canonical(words).replaceAll("[!%_]", "!$0");
    }
}
