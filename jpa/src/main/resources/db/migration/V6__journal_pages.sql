-- The steps of all games in one log: a page a commit, of whatever games (org.surkrut.journal.Page), instead of a row a step.
create table journal_page (
    number bigint not null primary key,
${h2} steps varchar(1000000) not null
${mysql} steps mediumtext character set utf8mb4 collate utf8mb4_bin not null
);
insert into journal_page (number, steps)
    select row_number() over (order by game_id, step_number), concat(game_id, ' ', step_number, '
', events)
    from game_step;
drop table game_step;
