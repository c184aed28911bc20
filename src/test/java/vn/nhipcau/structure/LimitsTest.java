package vn.nhipcau.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The size of every text that can be sent: {@code limits.csv} names each with what limits it and the column that keeps
 * it. A new field without a row fails here; so does a limit that its column cannot hold.
 */
class LimitsTest {

    private static final Path TABLE = Path.of("src/test/resources/limits.csv");
    private static final Pattern TABLE_NAME = Pattern.compile("(?:create|alter) table (\\w+)");
    private static final Pattern COLUMN =
            Pattern.compile("^\\s*(?:add column |modify column |modify )?(\\w+)\\s+(?:var)?char\\((\\d+)\\)");

    private record Limit(String input, String most, String keptIn, String how) {}

    private static final Set<Inputs.Input> INPUTS = Inputs.all();

    private final Map<String, Limit> limits = limits();

    @Test
    void everyTextThatCanBeSentHasARow() {
        assertEquals(
                INPUTS.stream().map(Inputs.Input::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(limits.keySet()));
    }

    @Test
    void theAnnotationsSayWhatTheTableSays() {
        for (Inputs.Input input : INPUTS) {
            Limit limit = limits.get(input.name());
            input.most().ifPresent(most -> assertEquals(String.valueOf(most), limit.most(), input.name()));
            if (input.most().isEmpty()) {
                assertTrue(!limit.how().isEmpty(), input.name() + " has no @Size and nobody says what limits it");
            }
        }
    }

    @Test
    void everyColumnHoldsWhatMayBeSent() throws IOException {
        Map<String, Integer> columns = columns();
        for (Limit limit : limits.values()) {
            if (!limit.keptIn().isEmpty()) {
                Integer room = columns.get(limit.keptIn());
                assertTrue(room != null, limit.input() + " is kept in " + limit.keptIn() + ", which is not there");
                // what is only looked up is not written there
                boolean lookedUp =
                        limit.how().startsWith("looked up") || limit.how().contains("counts as unknown");
                assertTrue(
                        lookedUp || Integer.parseInt(limit.most()) <= room,
                        limit.input() + " takes " + limit.most() + ", " + limit.keptIn() + " holds " + room);
            }
        }
    }

    private static Map<String, Limit> limits() {
        try {
            List<String> rows = Files.readAllLines(TABLE);
            Map<String, Limit> limits = new LinkedHashMap<>();
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split(",", 4);
                limits.put(cells[0], new Limit(cells[0], cells[1], cells[2], cells[3]));
            }
            return limits;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** "table.column" to the characters it holds, as the migrations left it. */
    private static Map<String, Integer> columns() throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        for (Path migration : Product.files(Product.RESOURCES.resolve("db/migration"), ".sql")) {
            String table = "";
            for (String line : Files.readAllLines(migration)) {
                Matcher named = TABLE_NAME.matcher(line);
                table = named.find() ? named.group(1) : table;
                Matcher column = COLUMN.matcher(line);
                if (column.find()) {
                    columns.put(table + "." + column.group(1), Integer.parseInt(column.group(2)));
                }
            }
        }
        return columns;
    }
}
