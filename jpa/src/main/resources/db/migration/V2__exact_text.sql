-- MySQL and its relatives alone, as H2 is like that from the beginning: any character in every text, compared exactly,
-- whatever the server's and the database's defaults are. Tables made later inherit it.
-- Every statement is one line, for ${mysql} makes it a comment on H2.

${mysql} alter database character set utf8mb4 collate utf8mb4_bin;

${mysql} alter table account convert to character set utf8mb4 collate utf8mb4_bin;
${mysql} alter table token convert to character set utf8mb4 collate utf8mb4_bin;
${mysql} alter table question convert to character set utf8mb4 collate utf8mb4_bin;
${mysql} alter table game convert to character set utf8mb4 collate utf8mb4_bin;
-- A conversion makes some texts wider, depending on what they were before: here the same for all.
${mysql} alter table game_step convert to character set utf8mb4 collate utf8mb4_bin, modify events mediumtext not null;
${mysql} alter table result convert to character set utf8mb4 collate utf8mb4_bin;

-- The one foreign key that is a text.
${mysql} alter table room_member drop foreign key room_member_room;
${mysql} alter table room convert to character set utf8mb4 collate utf8mb4_bin;
${mysql} alter table room_member convert to character set utf8mb4 collate utf8mb4_bin;
${mysql} alter table room_member add constraint room_member_room foreign key (room_code) references room (code);
