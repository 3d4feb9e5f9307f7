-- The library is searched by the beginnings of words in title, authors and abstract.
alter table publication_list add column words text not null default '';
drop index publication_list_words;
create index publication_list_words on publication_list using gin (to_tsvector('simple'::regconfig, words));
select plan_lists();
