package org.tuoling.shared.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.money.Money;

/** One row of an answer, read by column name without checked exceptions. */
public final class Row {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    @FunctionalInterface
    private interface Read<T> {
        T read() throws SQLException;
    }

    private static <T> T unchecked(Read<T> read) {
        try {
            return read.read();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public String text(String column) {
        return unchecked(() -> result.getString(column));
    }

    public UUID id(String column) {
        return unchecked(() -> result.getObject(column, UUID.class));
    }

    public long number(String column) {
        return unchecked(() -> result.getLong(column));
    }

    public Integer integer(String column) {
        return unchecked(() -> result.getObject(column, Integer.class));
    }

    public BigDecimal decimal(String column) {
        return unchecked(() -> result.getBigDecimal(column));
    }

    public boolean flag(String column) {
        return unchecked(() -> result.getBoolean(column));
    }

    public byte[] bytes(String column) {
        return unchecked(() -> result.getBytes(column));
    }

    public LocalDate date(String column) {
        return unchecked(() -> result.getObject(column, LocalDate.class));
    }

    public Instant instant(String column) {
        var moment = unchecked(() -> result.getObject(column, OffsetDateTime.class));
        return moment == null ? null : moment.toInstant();
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<UUID> ids(String column) {
        return unchecked(() -> {
            var array = result.getArray(column);
            return array == null ? List.of() : List.of((UUID[]) array.getArray());
        });
    }

    /** Reads a {@code json_agg} of records of one type; empty when there were none. */
    public <T> List<T> list(Class<T> element, String column) {
        String array = text(column);
        return array == null ? List.of() : json(JSON.readerForListOf(element), array);
    }

    /** Reads a {@code json_build_object}; null when there is none. */
    public <T> T record(Class<T> type, String column) {
        String object = text(column);
        return object == null ? null : json(JSON.readerFor(type), object);
    }

    private static <T> T json(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException drifted) {
            throw new IllegalStateException(drifted);
        }
    }

    public List<String> texts(String column) {
        return unchecked(() -> {
            var array = result.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        });
    }

    /** Reads {@code <prefix>_minor} in yuan; null when there is none. */
    public Money cny(String prefix) {
        return unchecked(() -> {
            // not getObject: a sum of bigints is a numeric
            long minor = result.getLong(prefix + "_minor");
            return result.wasNull() ? null : Money.cny(minor);
        });
    }

    /** Reads {@code <prefix>_id}, {@code _code}, {@code _name_zh} and {@code _name_en}; null when there is no id. */
    public Ref ref(String prefix) {
        UUID id = id(prefix + "_id");
        return id == null
                ? null
                : new Ref(id, text(prefix + "_code"), text(prefix + "_name_zh"), text(prefix + "_name_en"));
    }
}
