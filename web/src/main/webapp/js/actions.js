import { ASK } from './codes.js';
import { forgetInvitation } from './token.js';
import { checkLogin, checkRegistration } from './forms.js';
import { tuple } from './protocol.js';

/** What a player can do, as requests. Whoever draws the page knows these and not the wire. */
export class Actions {
    #store;
    #wire;
    #later = null;

    constructor(store, wire) {
        this.#store = store;
        this.#wire = wire;
    }

    /** The sheet's "continuer": opens the connection. */
    start() {
        this.#wire.open();
        this.show('login');
    }

    show(view) {
        this.#store.act({ type: 'view', view });
    }

    logIn({ login, password }) {
        if (this.#valid(checkLogin({ login, password }))) {
            this.#askOnceOpen(ASK.logIn, login, password);
        }
    }

    register({ login, email, password }) {
        if (this.#valid(checkRegistration({ login, email, password }))) {
            this.#askOnceOpen(ASK.register, login, email, password);
        }
    }

    /** The connection is there (again): take up where one was. */
    opened() {
        if (this.#store.state.token) {
            this.resume();
        } else if (this.#later) {
            this.#ask(...this.#later);
        }
        this.#later = null;
    }

    resume() {
        this.#ask(ASK.resume, this.#store.state.token);
    }

    logOut() {
        this.#ask(ASK.logOut);
    }

    refreshLobby() {
        const { login } = this.#store.state;
        this.#ask(ASK.figures, login);
        this.#ask(ASK.history, login);
    }

    createRoom() {
        this.#ask(ASK.createRoom);
    }

    joinRoom(code) {
        forgetInvitation();
        this.#ask(ASK.joinRoom, code.trim().toUpperCase());
    }

    leaveRoom() {
        this.#ask(ASK.leaveRoom);
    }

    pickColour(colour) {
        this.#ask(ASK.pickColour, colour);
    }

    setReady(ready) {
        this.#ask(ASK.setReady, ready);
    }

    addBot(level) {
        this.#ask(ASK.addBot, level);
    }

    removeMember(login) {
        this.#ask(ASK.removeMember, login);
    }

    listPacks() {
        this.#ask(ASK.listPacks);
    }

    /** Packs by their numbers; weights of the easy, the middling and the hard questions. */
    choosePacks(ids, weights) {
        this.#ask(ASK.choosePacks, ids, tuple(...weights));
    }

    roll() {
        this.#play(ASK.roll);
    }

    choose(square) {
        this.#play(this.#store.state.game.jumping ? ASK.jump : ASK.choose, square);
    }

    answer(place) {
        this.#play(ASK.answer, place);
    }

    /** Why the answer just revealed is right. */
    explain() {
        this.#ask(ASK.explain);
    }

    report(reference, reason, remark) {
        this.#ask(ASK.report, reference, reason, remark);
    }

    setJumping(on) {
        this.#store.act({ type: 'jumping', on });
    }

    readOn() {
        this.#store.act({ type: 'readOn' });
    }

    /** With the phase's number, so that what comes late does not count for the next phase. */
    #play(code, ...fields) {
        this.#ask(code, ...fields, this.#store.state.game.phase.number);
    }

    #askOnceOpen(...request) {
        this.#later = this.#store.state.status === 'open' ? null : request;
        this.#wire.open();
        this.#ask(...request);
    }

    #ask(code, ...fields) {
        if (!this.#wire.isWaitingFor(code) && this.#wire.ask(code, ...fields)) {
            this.#store.act({ type: 'asked', code, fields });
        }
    }

    #valid(errors) {
        this.#store.act({ type: 'errors', errors });
        return Object.keys(errors).length === 0;
    }
}
