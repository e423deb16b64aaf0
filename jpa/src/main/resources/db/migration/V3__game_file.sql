-- A game that has ended is kept as its file instead of its steps, which the server moves there by itself.

create table game_file (
    game_id bigint     not null primary key,
    content mediumblob not null,
    constraint game_file_game foreign key (game_id) references game (id)
);

alter table game add column filed boolean default false not null;
create index game_to_file on game (filed, ended_at);
