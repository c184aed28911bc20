-- who could delete a row could change it; the rows' time is two years, and whoever clears up takes only older ones
delimiter //
create trigger audit_row_is_kept before delete on audit_row for each row
begin
  if old.at > utc_timestamp() - interval 2 year then
    signal sqlstate '45000' set message_text = 'audit rows are kept for two years';
  end if;
end//
delimiter ;
