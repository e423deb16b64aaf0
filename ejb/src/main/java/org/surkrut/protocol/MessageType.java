package org.surkrut.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every message of the wire contract: its code, and its fields as {@code name:type}. A type is
 * text, int, bool, decimal, instant, {@code [type]} or {@code (type,...)}; {@code ?} marks a field
 * that may be missing, {@code ...} one that repeats.
 */
public enum MessageType {
    HELLO(1, "version:int", "langue:text"),
    LOG_IN(2, "login:text", "motdepasse:text"),
    REGISTER(3, "login:text", "email:text", "motdepasse:text"),
    RESUME(4, "jeton:text"),
    LOG_OUT(5),
    GLOBAL_STATISTICS(10, "login:text"),
    DETAILED_STATISTICS(11, "login:text"),
    CREATE_ROOM(12),
    JOIN_ROOM(13, "code_room:text"),
    LEAVE_ROOM(14),
    ADD_BOT(15, "niveau:int"),
    REMOVE_MEMBER(16, "joueur:text"),
    LIST_COLOURS(20),
    PICK_COLOUR(21, "couleur:text"),
    SET_READY(22, "pret:bool"),
    ROLL(30, "numero:int?"),
    CHOOSE(31, "case:int", "numero:int?"),
    ANSWER(32, "idReponse:int", "numero:int?"),
    JUMP(33, "case:int", "numero:int?"),
    LIST_PACKS(440),
    CHOOSE_PACKS(441, "packs:[idPack:int]", "niveaux:(facile:int,moyen:int,difficile:int)"),
    EXPLAIN(442),
    REPORT(443, "reference:int", "raison:text", "remarque:text"),

    OK(0, "valeur:any..."),

    FIGURES(
            103,
            "idJoueur:int",
            "couleur:text",
            "points:int",
            "classement:int",
            "bonnes:int",
            "mauvaises:int",
            "choux:int",
            "knack:int",
            "pdt:int",
            "lard:int",
            "vin:int"),
    COLOURS(200, "couleurs:[(couleur:text,joueur:text)]"),
    LAUNCHED(201),
    YOUR_TURN(202),
    ROLLED(203, "valeur:int", "cases:(case:int...)"),
    MOVED(204, "idJoueur:int", "case:int"),
    REVEALED(205, "idReponseTrue:int", "idReponse:int"),
    TURN_OF(206, "idJoueur:int"),
    SAVED(207),
    ROLL_FOR_ORDER(210),
    ORDER_ROLLED(211, "idJoueur:int", "score:int"),
    ORDER(212, "ordre:[idJoueur:int]"),
    TO_LOBBY(220),
    TO_LOGIN(221),
    BOARD(299, "cases:[(idCase:int,cat:int)]"),

    UNKNOWN_LOGIN(300),
    WRONG_PASSWORD(301),
    ALREADY_CONNECTED(302),
    LOGIN_TAKEN(303),
    EMAIL_TAKEN(304),
    NOT_CONNECTED(305),
    ALREADY_IN_ROOM(306),
    NO_SUCH_ROOM(307),
    NOT_IN_ROOM(310),
    ROOM_FULL(311),
    COLOUR_TAKEN(320),
    MALFORMED_FIELDS(330, "champs:[champ:text]"),

    MALFORMED_FRAME(340),
    NOT_NOW(341),
    NOT_A_CHOICE(342),
    TOO_MANY_REQUESTS(343, "secondes:int"),
    UNAVAILABLE(344),
    GAME_BEGUN(345),
    TOKEN_UNKNOWN(346),
    VERSION_UNSUPPORTED(347),
    ACCOUNT_LOCKED(348),

    TOKEN(400, "jeton:text"),
    MEMBERS(410, "membres:[(joueur:text,couleur:text,pret:bool)]"),
    PLAYERS(411, "joueurs:[(idJoueur:int,joueur:text,couleur:text)]"),
    BOARD_SHAPE(
            412, "cases:[(idCase:int,genre:text,x:int,y:int)]", "aretes:[(idCase:int,idCase:int)]"),
    OTHER_ROLLED(413, "idJoueur:int", "valeur:int", "cases:(case:int...)"),
    QUESTION(414, "idJoueur:int", "question:[texte:text]"),
    PHASE(415, "idJoueur:int", "phase:text", "secondes:int", "numero:int"),
    PRESENCE(416, "idJoueur:int", "etat:text"),
    WINNER(417, "idJoueur:int"),
    ANSWERS(418, "reponses:[(idJoueur:int,idReponse:int)]"),
    BRETZELS(419, "idJoueur:int", "bretzels:int"),
    SEED_HASH(420, "sha256:text"),
    SEED(421, "graine:text"),
    SERVICE(422, "service:text"),
    CHOICE(423, "packs:[(idPack:int,nom:text)]", "niveaux:(facile:int,moyen:int,difficile:int)"),
    ENDED(424, "raison:text");

    /** Who sends it, and what it is to whom. */
    public enum Kind {
        REQUEST,
        REPLY,
        REFUSAL,
        PUSH
    }

    private static final Map<Integer, MessageType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(t -> t.code, Function.identity()));

    private final int code;
    private final List<String> fields;

    MessageType(int code, String... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    public int code() {
        return code;
    }

    /** The fields' names and types. */
    public List<String> fields() {
        return fields;
    }

    public Kind kind() {
        if (code == 0) {
            return Kind.REPLY;
        }
        if (code < 100 || code >= 440 && code < 450) {
            return Kind.REQUEST;
        }
        return code >= 300 && code < 400 ? Kind.REFUSAL : Kind.PUSH;
    }

    /**
     * The request of that code.
     *
     * @return null where there is none
     */
    static MessageType request(int code) {
        MessageType type = BY_CODE.get(code);
        return type != null && type.kind() == Kind.REQUEST ? type : null;
    }
}
