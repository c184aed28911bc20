alter table assignment
  -- secondments in force today (who is away, who helps where); permanent holders of a post
  add index assignment_kind (kind, post_id, ends_on);
