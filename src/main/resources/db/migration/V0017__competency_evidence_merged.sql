-- evidence stays as it was written; when two records of a person become one, the row of merged_person allows that it
-- says so, and nothing else of it may change
drop trigger evidence_is_final;

delimiter //
create trigger evidence_is_final before update on evidence
  for each row
  begin
    if not (new.id = old.id and new.uuid = old.uuid and new.competency_id = old.competency_id and new.level = old.level
        and new.source = old.source and new.score <=> old.score and new.context <=> old.context
        and new.assessed_on = old.assessed_on and new.recorded_at = old.recorded_at
        and new.valid_until = old.valid_until and new.state = old.state and new.supersedes <=> old.supersedes
        and new.note <=> old.note)
      or (new.person_id <> old.person_id and not exists (
        select 1 from merged_person where old_id = old.person_id and into_id = new.person_id))
      or (not (new.assessor_id <=> old.assessor_id) and not exists (
        select 1 from merged_person where old_id = old.assessor_id and into_id = new.assessor_id))
    then
      signal sqlstate '45000' set message_text = 'evidence is never changed, only superseded or revoked';
    end if;
  end//
delimiter ;
