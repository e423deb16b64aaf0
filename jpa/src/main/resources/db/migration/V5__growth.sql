-- What keeps its speed however many accounts, games and questions there are.

-- The sums of each player's results, kept up by whoever writes these.
create table player_total (
    account_id   bigint  not null primary key,
    games        integer not null,
    won          integer not null,
    seconds      bigint  not null,
    good_answers bigint  not null,
    bad_answers  bigint  not null,
    choux        integer not null,
    knack        integer not null,
    pdt          integer not null,
    lard         integer not null,
    vin          integer not null,
    best_points  integer not null,
    points       bigint  not null,
    constraint total_account foreign key (account_id) references account (id)
);
insert into player_total (account_id, games, won, seconds, good_answers, bad_answers, choux, knack, pdt, lard, vin, best_points, points)
    select account_id, count(*), sum(case when won = true then 1 else 0 end), sum(duration_seconds), sum(good_answers), sum(bad_answers),
        sum(choux), sum(knack), sum(pdt), sum(lard), sum(vin), max(points), sum(points)
    from result where account_id is not null group by account_id;

-- A player's newest games without a look at the older ones.
create index result_newest on result (account_id, played_at desc, game_id desc);
${mysql} drop index result_player on result;
${h2} drop index result_player;

-- The desk's: how many games have ended today, and who are administrators.
create index game_end on game (ended_at);
create index account_administrators on account (administrator);
