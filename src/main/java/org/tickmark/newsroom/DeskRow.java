package org.tickmark.newsroom;

/**
 * One line of the list of desks, with its policy.
 *
 * @param people enabled people who belong to the desk
 */
public record DeskRow(
        Long id,
        String code,
        String name,
        boolean active,
        int secondarySources,
        boolean secondRead,
        boolean legalRead,
        int leaseMinutes,
        long people) {}
