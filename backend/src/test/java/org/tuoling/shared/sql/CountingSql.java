package org.tuoling.shared.sql;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The real thing, counting the statements that pass. */
@Alternative
@Priority(1)
@Singleton
public class CountingSql extends Sql {

    private final AtomicLong statements = new AtomicLong();

    CountingSql(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public void each(String sql, Consumer<Row> sink, Object... arguments) {
        statements.incrementAndGet();
        super.each(sql, sink, arguments);
    }

    @Override
    public int update(String sql, Object... arguments) {
        statements.incrementAndGet();
        return super.update(sql, arguments);
    }

    public long statements() {
        return statements.get();
    }
}
