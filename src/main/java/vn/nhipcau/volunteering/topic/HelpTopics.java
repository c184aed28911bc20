package vn.nhipcau.volunteering.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All help topics. Public knowledge. */
@ApplicationScoped
public class HelpTopics implements PanacheRepository<HelpTopic> {

    public Optional<HelpTopic> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** What a resident can ask for, by code. */
    public List<HelpTopic> forResidents() {
        return list("forOffices = false order by code");
    }

    /** The topics behind a picture, its usual one first. */
    public List<HelpTopic> behind(HelpTile tile) {
        List<HelpTopic> found = list("code in ?1", tile.topicCodes);
        return tile.topicCodes.stream()
                .flatMap(code -> found.stream().filter(topic -> topic.code.equals(code)))
                .toList();
    }
}
