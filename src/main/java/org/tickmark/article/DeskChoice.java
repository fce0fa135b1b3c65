package org.tickmark.article;

/** A desk in a list to choose from. */
public record DeskChoice(String code, String name) {}
