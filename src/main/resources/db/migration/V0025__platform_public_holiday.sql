-- days on which offices are closed though the week says otherwise
create table public_holiday (
  -- every promise in working hours asks for the days from a date on
  day     date         not null primary key,
  name_vi varchar(120) not null,
  name_en varchar(120) not null,
  source  varchar(200) not null,
  status  varchar(40)  not null
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
