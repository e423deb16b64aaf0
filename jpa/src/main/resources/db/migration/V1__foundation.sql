-- Accounts, tokens, questions, rooms, games with their journals, results.
-- Written for H2 and for MySQL and its relatives alike; instants are UTC.

create table account (
    id            bigint       not null auto_increment primary key,
    login         varchar(20)  not null,
    login_key     varchar(20)  not null,
    email         varchar(254) not null,
    email_key     varchar(254) not null,
    password_hash varchar(255) not null,
    created_at    datetime(3)  not null,
    constraint account_login_key unique (login_key),
    constraint account_email_key unique (email_key)
);

create table token (
    hash       char(64)    not null primary key,
    account_id bigint      not null,
    issued_at  datetime(3) not null,
    expires_at datetime(3) not null,
    constraint token_account foreign key (account_id) references account (id)
);
create index token_expiry on token (expires_at);

create table question (
    id            integer      not null auto_increment primary key,
    question_key  varchar(40)  not null,
    language      varchar(8)   not null,
    category      integer      not null,
    difficulty    integer      not null,
    question_text varchar(400) not null,
    right_answer  varchar(120) not null,
    wrong_answer1 varchar(120) not null,
    wrong_answer2 varchar(120) not null,
    explanation   varchar(400) not null,
    imported_hash char(64),
    active        boolean      not null,
    constraint question_key_language unique (question_key, language)
);
create index question_choice on question (language, active, category);

create table game (
    id          bigint      not null primary key,
    seed_hash   char(64)    not null,
    room_code   char(6)     not null,
    language    varchar(8)  not null,
    launched_at datetime(3) not null,
    ended_at    datetime(3),
    saved       boolean     not null,
    constraint game_seed_hash unique (seed_hash)
);

create table game_step (
    game_id     bigint  not null,
    step_number integer not null,
    events      text    not null,
    primary key (game_id, step_number),
    constraint game_step_game foreign key (game_id) references game (id)
);

create table room (
    code        char(6)     not null primary key,
    language    varchar(8)  not null,
    game_id     bigint,
    empty_since datetime(3),
    constraint room_game foreign key (game_id) references game (id)
);

create table room_member (
    room_code  char(6)     not null,
    place      integer     not null,
    name       varchar(40) not null,
    colour     varchar(20) not null,
    ready      boolean     not null,
    bot_level  integer     not null,
    account_id bigint      not null,
    primary key (room_code, place),
    constraint room_member_room foreign key (room_code) references room (code)
);

create table result (
    game_id          bigint      not null,
    seat             integer     not null,
    account_id       bigint      not null,
    colour           varchar(20) not null,
    points           integer     not null,
    placement        integer     not null,
    good_answers     integer     not null,
    bad_answers      integer     not null,
    choux            integer     not null,
    knack            integer     not null,
    pdt              integer     not null,
    lard             integer     not null,
    vin              integer     not null,
    played_at        datetime(3) not null,
    duration_seconds integer     not null,
    won              boolean     not null,
    primary key (game_id, seat),
    constraint result_game foreign key (game_id) references game (id),
    constraint result_account foreign key (account_id) references account (id)
);
create index result_player on result (account_id, played_at);
