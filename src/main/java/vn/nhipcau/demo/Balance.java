package vn.nhipcau.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.unit.Unit;

/**
 * Who is short of staff and who has too many, as the city reported in December 2025 (scale.csv): 28 communes short by
 * 170 people together, three of them badly; some over their norm; the rest even, though not in every post.
 */
final class Balance {

    private static final Map<String, Integer> REPORTED = Map.of("Hòa Khánh", 20, "Liên Chiểu", 19, "Tân Hiệp", 19);
    private static final int SHORT_IN_THE_MOUNTAINS = 17;
    private static final int SHORT_ELSEWHERE = 8;
    private static final int OVER = 15;

    /** Where the city lacks people first: land, construction, agriculture, finance, IT, accounting, education. */
    private static final List<String> LACKING = List.of(
            "POS-34", "POS-30", "POS-33", "POS-26", "POS-17", "POS-22", "POS-40", "POS-35", "POS-42", "POS-36",
            "POS-45", "POS-29", "POS-38", "POS-31", "POS-24", "POS-44");

    private static final List<String> CROWDED = List.of("POS-16", "POS-45", "POS-18", "POS-41", "POS-43", "POS-20");

    private Balance() {}

    /** How many people each commune has more (or, negative, fewer) than its posts. */
    static Map<Unit, Integer> nets(List<Unit> communes) {
        Map<Unit, Integer> nets = new LinkedHashMap<>();
        List<Unit> mountain = new ArrayList<>();
        List<Unit> elsewhere = new ArrayList<>();
        for (Unit unit : communes) {
            nets.put(unit, -reported(unit));
            if (reported(unit) == 0) {
                (unit.mountain ? mountain : elsewhere).add(unit);
            }
        }
        Collections.shuffle(mountain, new Random(28));
        // the commune of the story must show what a shortage and help from the city look like
        mountain.sort(java.util.Comparator.comparing(unit -> !unit.code.equals(Cast.STORY_COMMUNE)));
        Collections.shuffle(elsewhere, new Random(170));
        List<Unit> lacking = new ArrayList<>(mountain.subList(0, SHORT_IN_THE_MOUNTAINS));
        lacking.addAll(elsewhere.subList(0, SHORT_ELSEWHERE));
        for (int i = 0; i < lacking.size(); i++) {
            nets.put(lacking.get(i), -(3 + i % 4));
        }
        List<Unit> over = elsewhere.subList(SHORT_ELSEWHERE, SHORT_ELSEWHERE + OVER);
        for (int i = 0; i < over.size(); i++) {
            nets.put(over.get(i), 1 + i % 4);
        }
        return nets;
    }

    /**
     * People present on each post.
     *
     * @param net people more than posts, in all
     * @param misplaced empty posts that people too many elsewhere make up for
     * @param turn which field a commune with people enough lacks first
     * @param kept people who must stay, by position code: the cast
     */
    static Map<Position, Integer> present(
            Map<Position, Integer> allotted, int net, int misplaced, int turn, Map<String, Integer> kept) {
        Map<Position, Integer> present = new LinkedHashMap<>(allotted);
        change(present, lacking(net, turn), -1, Math.max(0, -net) + misplaced, kept);
        change(present, CROWDED, 1, Math.max(0, net) + misplaced, kept);
        return present;
    }

    /** A commune with people enough lacks now this, now that; one that is short lacks first what the city lacks. */
    private static List<String> lacking(int net, int turn) {
        List<String> codes = new ArrayList<>(LACKING);
        if (net >= 0) {
            Collections.rotate(codes, turn);
        }
        return codes;
    }

    private static void change(
            Map<Position, Integer> present, List<String> codes, int step, int times, Map<String, Integer> kept) {
        int left = times;
        for (int round = 0; left > 0 && round < times; round++) {
            for (Map.Entry<Position, Integer> entry : inOrder(present, codes)) {
                int least = kept.getOrDefault(entry.getKey().code, 0);
                if (left > 0 && entry.getValue() + step >= least) {
                    entry.setValue(entry.getValue() + step);
                    left--;
                }
            }
        }
    }

    private static List<Map.Entry<Position, Integer>> inOrder(Map<Position, Integer> present, List<String> codes) {
        return present.entrySet().stream()
                .filter(entry -> codes.contains(entry.getKey().code))
                .sorted(java.util.Comparator.comparingInt(entry -> codes.indexOf(entry.getKey().code)))
                .toList();
    }

    private static int reported(Unit unit) {
        return REPORTED.entrySet().stream()
                .filter(entry -> unit.nameVi.endsWith(" " + entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
