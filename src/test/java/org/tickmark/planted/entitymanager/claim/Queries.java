package org.tickmark.planted.entitymanager.claim;

import jakarta.persistence.EntityManager;

class Queries {

    EntityManager loose;
}
