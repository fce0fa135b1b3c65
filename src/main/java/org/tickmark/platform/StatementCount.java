package org.tickmark.platform;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that Hibernate sends for the present request, so that a screen's cost can be measured. */
public class StatementCount implements StatementInspector {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public String inspect(String sql) {
        COUNT.get()[0]++;
        return sql;
    }

    /** Begins anew on this thread. */
    static void reset() {
        COUNT.get()[0] = 0;
    }

    /** Statements on this thread since the last reset. */
    static int current() {
        return COUNT.get()[0];
    }
}
