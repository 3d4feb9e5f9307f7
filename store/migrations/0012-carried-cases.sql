-- A caseworker's own list and that of whoever opened cases, each straight from an index in the order it is shown.
-- CASE and not coalesce: behind row-level security only expressions known not to leak may choose an index, and coalesce
-- is not among them.
create index case_list_carried on case_list
  (organisation, (case when assignee is null then opened_by else assignee end), changed_at desc, id desc);
create index case_list_opened_by on case_list (organisation, opened_by, changed_at desc, id desc);
