package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One competency that one person's post asks for.
 *
 * @param subject account of the named people, else null
 * @param unit row number of the commune
 * @param manager row number of the head of the person's office; 0 where there is none
 * @param highest top step of the scale
 */
record Asked(
        long person,
        String subject,
        long unit,
        boolean mountain,
        boolean ward,
        long manager,
        long competency,
        String code,
        String area,
        int required,
        int highest,
        int validMonths) {

    /** A seconded person answers to where they work; of several posts the highest requirement holds. */
    private static final String QUERY = """
            select a.person_id, who.subject, home.id, home.mountain, coalesce(home.kind, '') = 'WARD',
                coalesce(head.person_id, 0), c.id, c.code, area.code, max(r.required_level), scale.highest,
                c.valid_months
            from assignment a
            join person who on who.id = a.person_id
            join post on post.id = a.post_id
            join unit place on place.id = post.unit_id
            join unit home on home.id = case place.level when 'OFFICE' then place.parent_id else place.id end
            join position_profile profile on profile.position_id = post.position_id
            join requirement r on r.profile_id = profile.id
            join competency c on c.id = r.competency_id
            join area on area.id = c.area_id
            join competency_framework f on f.id = c.framework_id
            join (select scale_id, max(step) highest from proficiency_level group by scale_id) scale
                on scale.scale_id = f.scale_id
            left join (select p.unit_id, min(m.person_id) person_id from assignment m
                join post p on p.id = m.post_id join position q on q.id = p.position_id
                where q.position_group = 'MANAGER' and m.ends_on is null group by p.unit_id) head
                on head.unit_id = place.id
            where a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?)
            and (a.kind <> 'PERMANENT' or not exists (select 1 from assignment away
                where away.person_id = a.person_id and away.kind = 'SECONDMENT' and away.starts_on <= ?
                and (away.ends_on is null or away.ends_on >= ?)))
            group by a.person_id, who.subject, home.id, home.mountain, home.kind, head.person_id, c.id, c.code,
                area.code, scale.highest, c.valid_months
            order by a.person_id, c.code, home.id
            """;

    static List<Asked> on(LocalDate day, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            for (int i = 1; i <= 4; i++) {
                statement.setObject(i, day);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Asked> asked = new ArrayList<>();
                while (rows.next()) {
                    asked.add(of(rows));
                }
                return asked;
            }
        }
    }

    private static Asked of(ResultSet row) throws SQLException {
        return new Asked(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getLong(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12));
    }
}
