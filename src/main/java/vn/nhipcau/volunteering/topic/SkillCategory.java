package vn.nhipcau.volunteering.topic;

/** Categories of help topics; a volunteer's skills are levels 1–3 in these. */
public enum SkillCategory {
    IDENTITY("Định danh điện tử"),
    PUBLIC_SERVICE("Dịch vụ công"),
    PAYMENT("Thanh toán"),
    HEALTH("Sức khỏe"),
    SAFETY("An toàn"),
    COMMUNICATION("Giao tiếp"),
    LEARNING("Học tập"),
    BUSINESS("Kinh doanh"),
    OFFICE_SUPPORT("Hỗ trợ cơ quan");

    /** As help_topics.csv writes it. */
    final String fact;

    SkillCategory(String fact) {
        this.fact = fact;
    }

    static SkillCategory ofFact(String text) {
        for (SkillCategory category : values()) {
            if (category.fact.equals(text)) {
                return category;
            }
        }
        throw new IllegalArgumentException("help_topics.csv: unknown category " + text);
    }
}
