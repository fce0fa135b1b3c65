package org.tickmark.planted.leftward.signoff;

public class Late {}
