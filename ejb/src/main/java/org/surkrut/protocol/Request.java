package org.surkrut.protocol;

import java.util.List;

/** What a client asks for, well-formed; whether it means anything is for others to say. */
public sealed interface Request {
    record Hello(int version, String language) implements Request {}

    record LogIn(String login, String password) implements Request {
        @Override
        public String toString() {
            return "LogIn";
        }
    }

    record Register(String login, String email, String password) implements Request {
        @Override
        public String toString() {
            return "Register";
        }
    }

    record Resume(String token) implements Request {
        @Override
        public String toString() {
            return "Resume";
        }
    }

    record LogOut() implements Request {}

    record GlobalStatistics(String login) implements Request {}

    record DetailedStatistics(String login) implements Request {}

    /** The question's number, one of the reasons of the contract, a remark or nothing. */
    record Report(int question, String reason, String remark) implements Request {}

    /** Requests about a room and the game in it. */
    sealed interface Play extends Request {}

    record CreateRoom() implements Play {}

    record JoinRoom(String code) implements Play {}

    record LeaveRoom() implements Play {}

    record AddBot(int level) implements Play {}

    record RemoveMember(String name) implements Play {}

    record ListColours() implements Play {}

    record PickColour(String colour) implements Play {}

    record SetReady(boolean ready) implements Play {}

    record ListPacks() implements Play {}

    /** The packs' numbers; weights: of the easy, the middling and the hard questions. */
    record ChoosePacks(List<Integer> packs, List<Integer> weights) implements Play {}

    /** Of the question revealed last. */
    record Explain() implements Play {}

    /** Moves in a game; number: the phase's, or null. */
    sealed interface Move extends Play {
        Integer number();
    }

    record Roll(Integer number) implements Move {}

    record Choose(int square, Integer number) implements Move {}

    record Answer(int answer, Integer number) implements Move {}

    record Jump(int square, Integer number) implements Move {}
}
