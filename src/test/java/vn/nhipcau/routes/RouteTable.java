package vn.nhipcau.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code routes.csv}: what each role, and nobody, gets from every route. The file itself says how to read it. */
record RouteTable(List<String> callers, List<Row> rows) {

    static final Path FILE = Path.of("src/test/resources/routes.csv");
    private static final int BEFORE_CALLERS = 4;

    /**
     * @param record what stands for the parameter of the path: a value, ":name" of a sample, or "-"
     * @param sends what a POST carries: form fields "a=b&c=d", JSON, or "-"
     * @param gets the status by caller
     */
    record Row(int line, String method, String path, String record, String sends, Map<String, String> gets) {

        /** A first row for a route that has none. */
        static Row unknown(String route) {
            String[] parts = route.split(" ");
            String body = parts[1].startsWith("/api/") ? "{}" : "x=";
            return new Row(
                    0,
                    parts[0],
                    parts[1],
                    parts[1].matches(".*[{*].*") ? "unknown" : "-",
                    parts[0].equals("GET") ? "-" : body,
                    Map.of());
        }

        String route() {
            return method + " " + path;
        }

        /** The row as the file has it, with these answers. */
        String line(Map<String, String> answers) {
            return String.format("%-6s, %-42s, %-24s, %-50s, ", method, path, record, sends)
                    + answers.entrySet().stream()
                            .map(one -> String.format("%" + one.getKey().length() + "s", one.getValue()))
                            .collect(Collectors.joining(", "));
        }
    }

    static RouteTable read() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            List<String> callers = null;
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.stream(lines.get(i).split(","))
                        .map(String::strip)
                        .toList();
                if (callers == null) {
                    callers = cells.subList(BEFORE_CALLERS, cells.size());
                } else {
                    rows.add(row(i + 1, cells, callers));
                }
            }
            return new RouteTable(callers, rows);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Row row(int line, List<String> cells, List<String> callers) {
        if (cells.size() != BEFORE_CALLERS + callers.size()) {
            throw new IllegalArgumentException(FILE + ", line " + line + ": " + cells.size() + " cells instead of "
                    + (BEFORE_CALLERS + callers.size()));
        }
        Map<String, String> gets = new LinkedHashMap<>();
        for (int i = 0; i < callers.size(); i++) {
            gets.put(callers.get(i), cells.get(BEFORE_CALLERS + i));
        }
        return new Row(line, cells.get(0), cells.get(1), cells.get(2), cells.get(3), gets);
    }
}
