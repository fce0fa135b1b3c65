package org.tickmark.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.Objects;

/**
 * A row with an identity and a version. Ids come from one table in blocks of a hundred, so that inserts are sent in
 * batches on every database; an id is unique in the whole house.
 */
@MappedSuperclass
public abstract class Identified {

    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "house",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private Long id;

    @Version
    private long version;

    /** The id, or {@code null} before the row was persisted. */
    public Long id() {
        return id;
    }

    /** Counts the changes of this row; a screen sends back the one it showed. */
    public long version() {
        return version;
    }

    /**
     * Refuses a write that was made on an older state than the stored one.
     *
     * @throws StaleVersionException when {@code shown} is not the current version
     */
    public void requireVersion(long shown) {
        if (shown != version) {
            throw new StaleVersionException(getClass().getSimpleName(), id, shown, version);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Identified that && id() != null && Objects.equals(id(), that.id());
    }

    @Override
    public final int hashCode() {
        return Identified.class.hashCode();
    }
}
