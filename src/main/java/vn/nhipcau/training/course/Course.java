package vn.nhipcau.training.course;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;

/** Something to learn that leads towards a level of one competency; being through it is not yet that level. */
@Entity
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    /** Goes up when the content or its legal basis is replaced (R33). */
    public int version;

    public String titleVi;
    public String titleEn;

    @ManyToOne(fetch = FetchType.LAZY)
    public Competency competency;

    public int levelReached;
    /** Teaching periods (tiết), 8 a day. */
    public int periods;

    @Enumerated(EnumType.STRING)
    public CourseMode mode;

    @Enumerated(EnumType.STRING)
    public ContentGroup contentGroup;

    public String provider;
    public String intendedForVi;
    /** Null where only Vietnamese names the audience. */
    public String intendedForEn;
    /** Laws and decrees, or null where the content rests on none yet. */
    public String basis;
    /** False while nobody has compared the basis with the text itself. */
    public boolean basisChecked;
    /** The day by which the owner looks again whether the basis still holds (R33). */
    public LocalDate reviewOn;

    String folded;

    protected Course() {}

    Course(String code, String titleVi, String titleEn, Competency competency, int levelReached) {
        this.code = code;
        this.version = 1;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.competency = competency;
        this.levelReached = levelReached;
    }

    public String title(Language language) {
        return language.choose(titleVi, titleEn);
    }

    public String intendedFor(Language language) {
        return intendedForEn == null ? intendedForVi : language.choose(intendedForVi, intendedForEn);
    }

    public boolean reviewDue(LocalDate today) {
        return reviewOn.isBefore(today);
    }

    Course taught(CourseMode itsMode, int itsPeriods, String itsProvider) {
        mode = itsMode;
        periods = itsPeriods;
        provider = itsProvider;
        return this;
    }

    Course countedAs(ContentGroup group) {
        contentGroup = group;
        return this;
    }

    Course intendedFor(String vietnamese, String english) {
        intendedForVi = vietnamese;
        intendedForEn = english;
        return this;
    }

    Course restingOn(String itsBasis, boolean checked, LocalDate review) {
        basis = itsBasis;
        basisChecked = checked;
        reviewOn = review;
        folded = Folded.of(
                code, titleVi, titleEn, competency.code, competency.nameVi, competency.nameEn, provider, itsBasis);
        return this;
    }
}
