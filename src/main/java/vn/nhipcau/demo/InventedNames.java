package vn.nhipcau.demo;

import java.util.List;
import java.util.Random;

/** Plausible Vietnamese names: surnames about as often as in the country, in the mountains also those of its peoples. */
final class InventedNames {

    /** Repeated by weight: of a hundred people about 38 are called Nguyễn. */
    private static final List<String> SURNAMES = weighted(
            "Nguyễn 38 Trần 11 Lê 9 Phạm 7 Huỳnh 5 Phan 5 Võ 4 Hoàng 3 Đặng 3 Bùi 2 Đỗ 2 Hồ 2 Ngô 2 Dương 1 Trương 2 Đinh 1 Mai 1 Đoàn 1 Lương 1");

    private static final List<String> MOUNTAIN_SURNAMES = List.of("Hồ", "Alăng", "Zơrâm", "Bríu", "Pơloong", "Đinh");
    private static final String[] WOMEN_MIDDLE = words("Thị Thị Thị Thị Thị Ngọc Thanh Thu Kim Mỹ Bích Hoài");
    private static final String[] MEN_MIDDLE =
            words("Văn Văn Văn Hữu Đức Minh Quốc Công Thanh Ngọc Xuân Đình Quang Tấn");
    private static final String[] WOMEN = words(
            "Hương Lan Hoa Thảo Trang Linh Phương Thủy Hằng Nga Yến Vân Hiền Dung Loan Nhung Trinh Thúy My Quỳnh Diễm Tâm Xuân Tuyết Hà Oanh Ly Vy Nhi Thương");
    private static final String[] MEN = words(
            "Hùng Dũng Tuấn Cường Nam Sơn Hải Long Thành Trung Phúc Quân Tài Khánh Vinh Hoàng Thắng Lâm Bình Tùng Hiếu Nhân Phong Đạt Kiên Toàn Việt Lộc Thịnh Nghĩa");

    private final Random random;

    InventedNames(long seed) {
        random = new Random(seed);
    }

    /** A full name, of a woman about as often as of a man. */
    String next(boolean mountain) {
        boolean fromThere = mountain && random.nextInt(4) == 0;
        String surname = pick(fromThere ? MOUNTAIN_SURNAMES : SURNAMES);
        boolean woman = random.nextInt(100) < 47;
        return surname + " " + pick(List.of(woman ? WOMEN_MIDDLE : MEN_MIDDLE)) + " "
                + pick(List.of(woman ? WOMEN : MEN));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    private static List<String> weighted(String text) {
        String[] parts = words(text);
        List<String> all = new java.util.ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.addAll(java.util.Collections.nCopies(Integer.parseInt(parts[i + 1]), parts[i]));
        }
        return List.copyOf(all);
    }
}
