package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.volunteer.VolunteerKind;

/** Invented volunteers, gathered in memory and written at once; the same every time. */
final class VolunteerRows {

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF_DAYS = 14;
    private static final int ALL_AFTERNOONS = 0b10_1010_1010_1010;
    private static final int WEEKEND = 0b11_1100_0000_0000;

    /** Universities that sent the first wave of students, and the commune of the campus. */
    private record Campus(String university, String commune) {}

    private static final Campus VKU = new Campus("Trường Đại học CNTT và Truyền thông Việt - Hàn", "20285");
    private static final List<Campus> CAMPUSES = List.of(
            VKU,
            new Campus("Trường Đại học FPT Đà Nẵng", "20285"),
            new Campus("Trường Đại học Duy Tân", "20242"),
            new Campus("Trường Đại học Duy Tân", "20200"),
            new Campus("Đại học Đà Nẵng – Trường Đại học Bách khoa", "20197"),
            new Campus("Đại học Đà Nẵng – Trường Đại học Kinh tế", "20285"),
            new Campus("Đại học Đà Nẵng – Trường Đại học Sư phạm", "20200"));

    private final Rows people = new Rows("person", "id", "code", "full_name", "language", "folded");
    private final Rows volunteers = new Rows(
            "volunteer",
            "id",
            "code",
            "person_id",
            "kind",
            "university",
            "student_number",
            "group_name",
            "village",
            "home_id",
            "gender",
            "born_on",
            "languages",
            "free_half_days",
            "radius_km",
            "weekly_cap",
            "likes",
            "paused",
            "vetting",
            "highest_tier",
            "vetted_until",
            "joined_on");
    private final Rows skills = new Rows("volunteer_skill", "volunteer_id", "category", "level");
    private final Random random = new Random(20251124);
    private final InventedNames names = new InventedNames(20251124);
    private final LocalDate today;
    private final List<Unit> communes;
    private long lastPerson;
    private long lastVolunteer;

    VolunteerRows(LocalDate today, long lastPerson, long lastVolunteer, List<Unit> communes) {
        this.today = today;
        this.lastPerson = lastPerson;
        this.lastVolunteer = lastVolunteer;
        this.communes = communes;
    }

    /** Lê Minh Khoa: knows phones and identity well, free every afternoon and at the weekend. */
    void khoa(long person) {
        Map<SkillCategory, Integer> known = new EnumMap<>(SkillCategory.class);
        known.put(SkillCategory.IDENTITY, 2);
        known.put(SkillCategory.SAFETY, 2);
        known.put(SkillCategory.COMMUNICATION, 2);
        known.put(SkillCategory.PUBLIC_SERVICE, 1);
        volunteer(
                person,
                VKU,
                null,
                home(VKU.commune()),
                "MAN",
                "VIETNAMESE,ENGLISH",
                ALL_AFTERNOONS | WEEKEND,
                30,
                3,
                known);
    }

    /** Phạm Văn Tín: of the digital group of thôn Phú Thuận. */
    void tin(long person) {
        Map<SkillCategory, Integer> known = new EnumMap<>(SkillCategory.class);
        known.put(SkillCategory.IDENTITY, 2);
        known.put(SkillCategory.PAYMENT, 2);
        known.put(SkillCategory.SAFETY, 3);
        volunteer(person, null, "Phú Thuận", home("20500"), "MAN", "VIETNAMESE", (1 << HALF_DAYS) - 1, 12, 4, known);
    }

    void student() {
        Campus campus = CAMPUSES.get(random.nextInt(CAMPUSES.size()));
        String name = names.next(false);
        boolean speaksEnglish = random.nextInt(3) == 0;
        volunteer(
                person(name),
                campus,
                null,
                random.nextInt(3) > 0 ? home(campus.commune()) : anyCommune(),
                gender(name),
                speaksEnglish ? "VIETNAMESE,ENGLISH" : "VIETNAMESE",
                halfDays(4),
                10 + 5 * random.nextInt(5),
                1 + random.nextInt(3),
                skills(4));
    }

    void groupMember() {
        Unit home = anyCommune();
        String name = names.next(home.mountain);
        volunteer(
                person(name),
                null,
                String.valueOf(1 + random.nextInt(12)),
                home,
                gender(name),
                home.mountain && random.nextInt(2) == 0 ? "VIETNAMESE," + mountainLanguage() : "VIETNAMESE",
                halfDays(6),
                5 + 5 * random.nextInt(4),
                1 + random.nextInt(4),
                skills(3));
    }

    void save(Connection connection) throws SQLException {
        people.save(connection);
        volunteers.save(connection);
        skills.save(connection);
    }

    private long person(String name) {
        people.add(++lastPerson, code(), name, "VI", Folded.of(name));
        return lastPerson;
    }

    private void volunteer(
            long person,
            Campus campus,
            String village,
            Unit home,
            String gender,
            String languages,
            int free,
            int radius,
            int cap,
            Map<SkillCategory, Integer> known) {
        boolean student = campus != null;
        // of the invented ones some still wait for approval, and some approvals are about to end
        boolean vetted = lastVolunteer < 2 || random.nextInt(10) > 0;
        LocalDate until =
                today.plusDays(lastVolunteer < 2 ? 300 : random.nextInt(20) == 0 ? -5 : 60 + random.nextInt(240));
        volunteers.add(
                ++lastVolunteer,
                code(),
                person,
                (student ? VolunteerKind.STUDENT : VolunteerKind.GROUP_MEMBER).name(),
                student ? campus.university() : null,
                student ? String.format("23IT%04d", lastVolunteer) : null,
                student ? null : groupName(village),
                student ? null : village,
                home.id,
                gender,
                LocalDate.of(
                        student ? 2004 + random.nextInt(4) : 1965 + random.nextInt(35),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28)),
                languages,
                free,
                radius,
                cap,
                null,
                lastVolunteer > 2 && random.nextInt(25) == 0,
                vetted ? "VETTED" : "PENDING",
                vetted ? (student ? "B" : "C") : null,
                vetted ? until : null,
                today.minusDays(10 + random.nextInt(200)));
        known.forEach((category, level) -> skills.add(lastVolunteer, category.name(), level));
    }

    private static String groupName(String village) {
        String place = village.matches("\\d+") ? "tổ " + village : "thôn " + village;
        return "Tổ công nghệ số " + place;
    }

    private Map<SkillCategory, Integer> skills(int most) {
        Map<SkillCategory, Integer> known = new EnumMap<>(SkillCategory.class);
        int count = 1 + random.nextInt(most);
        while (known.size() < count) {
            known.put(SkillCategory.values()[random.nextInt(SkillCategory.values().length)], 1 + random.nextInt(3));
        }
        return known;
    }

    private int halfDays(int about) {
        int free = 0;
        for (int i = 0; i < about; i++) {
            free |= 1 << random.nextInt(HALF_DAYS);
        }
        return free;
    }

    private String mountainLanguage() {
        return List.of("CO_TU", "XO_DANG", "GIE_TRIENG", "CO", "MNONG").get(random.nextInt(5));
    }

    private Unit anyCommune() {
        return communes.get(random.nextInt(communes.size()));
    }

    private Unit home(String code) {
        return communes.stream()
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The middle name tells most often; where it does not, nothing is told. */
    private static String gender(String name) {
        return name.contains(" Thị ") ? "WOMAN" : name.contains(" Văn ") || name.contains(" Hữu ") ? "MAN" : null;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        return code.toString();
    }
}
