package vn.nhipcau.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.unit.Unit;

/** Puts invented people on posts: departments first, then communes, then those sent to help where people lack. */
final class Staffing {

    /** The day the two-level government began. */
    static final LocalDate COMMUNES_BEGAN = LocalDate.of(2025, 7, 1);

    private static final String SPECIALIST = "CITY-06";
    /** Every so many posts of a department is empty. */
    private static final int EMPTY_POST = 40;

    private static final int MOVED = 12;
    private static final int LEAVING = 70;

    /** Which department sends a specialist for a position of a commune. */
    private static final Map<String, String> SENDERS = Map.of(
            "POS-34", "SNNMT", "POS-33", "SNNMT", "POS-35", "SNNMT", "POS-36", "SNNMT", "POS-30", "SXD", "POS-26",
            "STC", "POS-22", "STC", "POS-17", "SKHCN", "POS-42", "SKHCN", "POS-40", "SGDDT");

    private final Roster roster;
    private final LocalDate today;
    private final InventedNames names = new InventedNames(5714);
    private final Map<String, Deque<Long>> specialists = new HashMap<>();
    private final List<Vacancy> toHelp = new ArrayList<>();
    private int staffed;

    private record Vacancy(String position, long post) {}

    Staffing(Roster roster, LocalDate today) {
        this.roster = roster;
        this.today = today;
    }

    void department(Unit unit, Map<Position, Integer> allotted) {
        allotted.forEach((position, headcount) -> {
            long post = roster.post(unit.id, position.id, headcount);
            List<Cast.Role> cast = Cast.onPost(unit.code, position.code);
            int present = Math.max(cast.size(), headcount - headcount / EMPTY_POST);
            for (int i = 0; i < present; i++) {
                long person = i < cast.size() ? roster.staff(cast.get(i)) : roster.staff(names.next(false));
                hold(person, post, post);
                if (position.code.equals(SPECIALIST) && i >= cast.size()) {
                    specialists
                            .computeIfAbsent(unit.code, code -> new ArrayDeque<>())
                            .add(person);
                }
            }
        });
    }

    void commune(Unit commune, List<Unit> offices, Map<Position, Integer> allotted, int net) {
        Map<String, Integer> kept = allotted.keySet().stream()
                .collect(Collectors.toMap(
                        position -> position.code,
                        position -> Cast.onPost(commune.code, position.code).size()));
        int misplaced = (int) (commune.id % 3);
        Map<Position, Integer> present = Balance.present(allotted, net, misplaced, commune.id.intValue() / 7, kept);
        Map<Position, Long> posts = new LinkedHashMap<>();
        allotted.forEach((position, headcount) -> {
            long office = officeOf(position, commune, offices).id;
            posts.put(position, roster.post(office, position.id, headcount));
        });
        long first = posts.values().iterator().next();
        present.forEach((position, count) -> {
            List<Cast.Role> cast = Cast.onPost(commune.code, position.code);
            for (int i = 0; i < count; i++) {
                long person = i < cast.size() ? roster.staff(cast.get(i)) : roster.staff(names.next(commune.mountain));
                hold(person, posts.get(position), i < cast.size() ? posts.get(position) : first);
            }
            if (net < 0 && count < allotted.get(position)) {
                toHelp.add(new Vacancy(position.code, posts.get(position)));
            }
        });
    }

    /** Sends a specialist of the competent department to every second empty post of the communes that lack people (R09). */
    void second() {
        for (int i = 0; i < toHelp.size(); i += 2) {
            Vacancy vacancy = toHelp.get(i);
            Deque<Long> senders =
                    specialists.getOrDefault(SENDERS.getOrDefault(vacancy.position, ""), new ArrayDeque<>());
            if (!senders.isEmpty()) {
                LocalDate from = today.minusDays(20 + i % 80);
                roster.assign(
                        senders.poll(),
                        vacancy.post,
                        AssignmentKind.SECONDMENT,
                        from,
                        from.plusMonths(12).minusDays(1));
            }
        }
    }

    /** Most hold their post since the communes began; some came later from another one; a few are about to leave. */
    private void hold(long person, long post, long earlierPost) {
        staffed++;
        LocalDate since = COMMUNES_BEGAN;
        long days = Math.max(2, ChronoUnit.DAYS.between(COMMUNES_BEGAN, today));
        if (staffed % MOVED == 0) {
            since = COMMUNES_BEGAN.plusDays(1 + staffed * 37L % (days - 1));
            if (earlierPost != post) {
                roster.assign(person, earlierPost, AssignmentKind.PERMANENT, COMMUNES_BEGAN, since.minusDays(1));
            }
        }
        LocalDate last = staffed % LEAVING == 0 ? today.plusDays(30 + staffed % 150) : null;
        roster.assign(person, post, AssignmentKind.PERMANENT, since, last);
    }

    private static Unit officeOf(Position position, Unit commune, List<Unit> offices) {
        String name = position.officeIn(commune.kind);
        return offices.stream()
                .filter(office -> office.nameVi.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(commune.code + " has no " + name));
    }
}
