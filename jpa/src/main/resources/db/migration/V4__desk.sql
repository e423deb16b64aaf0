-- Packs of questions (files_hash: of the files that a built-in one was last renewed from), their history, measures and reports; the administrators' desk.

create table pack (
    id         integer      not null auto_increment primary key,
    name       varchar(80)  not null,
    language   varchar(8)   not null,
    author     varchar(120) not null,
    licence    varchar(120) not null,
    source     varchar(400) not null,
    built_in   boolean      not null,
    active     boolean      not null,
    created_at datetime(3)  not null,
    files_hash char(64),
    constraint pack_name unique (name, language)
);

insert into pack (name, language, author, licence, source, built_in, active, created_at)
    values ('Sürkrüt', 'fr', 'Sürkrüt', 'CC BY-SA 4.0', '', true, true, '2026-11-23 00:00:00.000');
insert into pack (name, language, author, licence, source, built_in, active, created_at)
    values ('Sürkrüt', 'en', 'Sürkrüt', 'CC BY-SA 4.0', '', true, true, '2026-11-23 00:00:00.000');

-- A question belongs to a pack; its key is unique in there. What measures it: an Elo-like rating, and how often it was
-- answered, and answered right; strong: by strong players since it was kept, and how often these were to be expected right. Kept: how often it had been answered when an administrator last found it in order.
alter table question add column pack_id integer default 1 not null;
update question set pack_id = (select pack.id from pack where pack.language = question.language);
alter table question add constraint question_pack foreign key (pack_id) references pack (id);
alter table question add constraint question_pack_key unique (pack_id, question_key);
alter table question drop constraint question_key_language;
alter table question add column text_hash char(64);
alter table question add column revision integer default 1 not null;
alter table question add column rating double precision default 1500 not null;
alter table question add column answered integer default 0 not null;
alter table question add column answered_right integer default 0 not null;
alter table question add column suspect boolean default false not null;
alter table question add column kept_at integer default 0 not null;
alter table question add column strong_answered integer default 0 not null;
alter table question add column strong_right integer default 0 not null;
alter table question add column strong_expected double precision default 0 not null;
alter table question add column strong_variance double precision default 0 not null;
create index question_text_hash on question (text_hash);
create index question_suspects on question (suspect);

-- What a question was before each change, and after the last one.
create table question_revision (
    question_id   integer      not null,
    revision      integer      not null,
    changed_at    datetime(3)  not null,
    changed_by    varchar(40)  not null,
    change_kind   varchar(20)  not null,
    category      integer      not null,
    difficulty    integer      not null,
    question_text varchar(400) not null,
    right_answer  varchar(120) not null,
    wrong_answer1 varchar(120) not null,
    wrong_answer2 varchar(120) not null,
    explanation   varchar(400) not null,
    active        boolean      not null,
    primary key (question_id, revision),
    constraint revision_question foreign key (question_id) references question (id)
);

-- What players find wrong with a question.
create table question_report (
    id          bigint       not null auto_increment primary key,
    question_id integer      not null,
    account_id  bigint,
    reason      varchar(20)  not null,
    remark      varchar(400) not null,
    reported_at datetime(3)  not null,
    settled_at  datetime(3),
    settled_by  varchar(40),
    settlement  varchar(20),
    constraint report_question foreign key (question_id) references question (id)
);
create index report_open on question_report (settled_at, question_id);
create index report_account on question_report (account_id);

-- Which of the five categories another source's category went to last time.
create table category_mapping (
    file_format    varchar(20)  not null,
    their_category varchar(120) not null,
    category       integer      not null,
    primary key (file_format, their_category)
);

-- A version that rises with each change to packs and questions, so that every server notices it.
create table bank_version (
    id      integer not null primary key,
    version bigint  not null
);
insert into bank_version (id, version) values (1, 1);

alter table account add column administrator boolean default false not null;
alter table account add column locked boolean default false not null;
alter table account add column rating double precision default 1500 not null;
alter table account add column answered integer default 0 not null;

-- The questions that a player was asked last, newest first, as numbers with commas between.
create table asked_lately (
    account_id   bigint       not null primary key,
    question_ids varchar(8000) not null,
    constraint asked_account foreign key (account_id) references account (id)
);

-- Games whose answers count in the ratings; earlier games do not.
alter table game add column appraised boolean default false not null;
update game set appraised = true;
create index game_to_appraise on game (appraised, ended_at);

-- What a room plays: its packs as numbers with commas between and its mix of levels; null: the built-in pack of its language, all levels.
alter table room add column packs varchar(400);
alter table room add column level_mix varchar(20);

-- A seat whose player's account was deleted has none.
${mysql} alter table result modify account_id bigint null;
${h2} alter table result alter column account_id set null;

-- What administrators did: each entry's hash covers the one before it, so that no entry can be changed or taken out unnoticed.
create table audit_entry (
    id         bigint        not null auto_increment primary key,
    entered_at datetime(3)   not null,
    actor      varchar(40)   not null,
    action     varchar(40)   not null,
    subject    varchar(120)  not null,
    detail     varchar(2000) not null,
    hash       char(64)      not null
);
create index audit_time on audit_entry (entered_at);

-- The beginning, number 1, which whoever adds an entry locks.
insert into audit_entry (entered_at, actor, action, subject, detail, hash)
    values ('2026-11-23 00:00:00.000', 'console', 'begin', '', '', '0000000000000000000000000000000000000000000000000000000000000000');
