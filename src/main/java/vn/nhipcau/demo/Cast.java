package vn.nhipcau.demo;

import java.util.List;

/** The people with names of their own in the demo data, the tests, the screenshots and the README. */
final class Cast {

    /**
     * @param subject name of the account, and of the mailbox at example.com
     * @param unit code of the commune or department; null for people who are not on the city's staff
     */
    record Role(String subject, String fullName, String unit, String position) {}

    /** Trà My. */
    static final String STORY_COMMUNE = "20900";

    static final List<Role> ROLES = List.of(
            new Role("hanh", "Nguyễn Thị Hạnh", STORY_COMMUNE, "POS-34"),
            new Role("ha", "Lê Thị Thu Hà", STORY_COMMUNE, "POS-37"),
            new Role("bao", "Trần Quốc Bảo", "SNV", "CITY-05"),
            new Role("duc", "Phan Văn Đức", "SNNMT", "CITY-05"),
            new Role("lien", "Võ Thị Kim Liên", "STP", "CITY-05"),
            new Role("khoa", "Lê Minh Khoa", null, null),
            new Role("tin", "Phạm Văn Tín", null, null),
            new Role("mai", "Đặng Thị Mai", "20500", "POS-45"),
            new Role("anh", "Hồ Ngọc Anh", null, null),
            new Role("nam", "Nguyễn Hoàng Nam", "SKHCN", "CITY-05"),
            new Role("bich", "Trương Thị Bích", "SNV", "CITY-06"),
            new Role("huy", "Bùi Gia Huy", "SKHCN", "CITY-07"));

    private Cast() {}

    static List<Role> onPost(String unit, String position) {
        return ROLES.stream()
                .filter(role -> unit.equals(role.unit) && position.equals(role.position))
                .toList();
    }

    static List<Role> outsideTheStaff() {
        return ROLES.stream().filter(role -> role.unit == null).toList();
    }
}
