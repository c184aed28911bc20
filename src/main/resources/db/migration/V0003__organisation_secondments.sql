alter table assignment
  -- secondments in force today: who is away from which unit, who helps where
  add index assignment_kind (kind, ends_on);
