-- Of which shape the states and lists of each kind of history are. Another shape in the code: they are made anew.
create table kept_shape (
  kind text primary key,
  shape text not null
);
comment on table kept_shape is 'Which shape kept states and list rows have, by kind of history. About the database, nobody''s facts.';
grant select, insert, update on kept_shape to amparo_app;
