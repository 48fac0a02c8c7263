package org.tuoling.shared.sql;

import java.sql.SQLException;

/** A statement that failed; the cause keeps what the database said, for {@code DatabaseRefusals} to read. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
