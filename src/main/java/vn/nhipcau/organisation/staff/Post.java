package vn.nhipcau.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.unit.Unit;

/** A position in a unit, with the headcount allotted to it (biên chế được giao). */
@Entity
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public Position position;

    public int headcount;

    protected Post() {}

    public Post(Unit unit, Position position, int headcount) {
        this.unit = unit;
        this.position = position;
        this.headcount = headcount;
    }
}
