package org.tickmark.planted.listeners.claim;

public class Private {}
