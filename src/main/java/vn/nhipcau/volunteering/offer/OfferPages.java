package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Refusal;

/** The pages about one offer, the same by link and signed in. */
@ApplicationScoped
class OfferPages {

    @Inject
    OfferCard.Draughtsman cards;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "volunteering/offer")
    static class Templates {

        static native TemplateInstance offer(OfferCard card, String address, List<DeclineReason> reasons);

        static native TemplateInstance answered(OfferCard card);

        private Templates() {}
    }

    TemplateInstance offer(Offer offer, String address) {
        return Templates.offer(cards.draw(offer, language.get()), address, List.of(DeclineReason.values()));
    }

    TemplateInstance answered(Offer offer) {
        return Templates.answered(cards.draw(offer, language.get()));
    }

    static DeclineReason reason(String name) {
        return DeclineReason.of(name).orElseThrow(() -> Refusal.bad("offer", "reason_needed"));
    }
}
