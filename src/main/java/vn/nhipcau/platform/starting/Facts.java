package vn.nhipcau.platform.starting;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the CSV files the product ships in {@code facts/}. */
public final class Facts {

    private static final CsvMapper CSV = new CsvMapper();

    private Facts() {}

    /**
     * All rows of a shipped file, each a map from the header's names to its values.
     *
     * @param file the file's name, "communes.csv"
     */
    public static List<Map<String, String>> rows(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("facts/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("facts/" + file + " is not part of this build");
            }
            CsvSchema header = CsvSchema.emptySchema().withHeader();
            try (MappingIterator<Map<String, String>> rows =
                    CSV.readerForMapOf(String.class).with(header).readValues(in)) {
                return rows.readAll();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
