package org.tickmark.planted.setters.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Settable {

    @Id
    private Long id;

    void setId(Long id) {
        this.id = id;
    }
}
