package vn.nhipcau.organisation.staff;

/** A post and how many people hold it permanently today. */
public record PostLine(Post post, int onStaff) {

    public int vacant() {
        return counted().vacant();
    }

    public int over() {
        return counted().over();
    }

    public Headcount counted() {
        return Headcount.ofPost(post.headcount, onStaff);
    }
}
