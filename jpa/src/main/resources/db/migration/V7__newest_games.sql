-- A player's newest games without a look at the table, where each of them lies in a place of its own: all columns are in the index.
create index result_of_account on result (account_id, played_at desc, game_id desc, seat, colour, points, placement, good_answers, bad_answers,
    choux, knack, pdt, lard, vin, duration_seconds, won);
${mysql} drop index result_newest on result;
${h2} drop index result_newest;
