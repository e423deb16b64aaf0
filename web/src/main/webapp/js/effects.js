import { ACCEPTED, ASK, PUSH } from './codes.js';
import { iAmCreator } from './state.js';
import { forgetInvitation, keepToken } from './token.js';

/**
 * What follows from a frame beyond the state: the token kept, the next request of a sequence. Called after
 * the frame has been taken into the state.
 */
export function follow([frame, request], { store, wire, actions, credentials }) {
    if (frame.code === ACCEPTED) {
        AFTER[request?.code]?.({ store, wire, actions, credentials });
    } else if (frame.code === PUSH.token) {
        onToken({ store, actions, credentials });
    } else if (frame.code === PUSH.toLogin) {
        onReplaced({ store, wire });
    } else if (frame.code === PUSH.outcome) {
        actions.explain();
    } else if (frame.code === PUSH.members && iAmCreator(store.state) && !store.state.room.packs) {
        actions.listPacks();
    }
    if (store.state.token === null) {
        keepToken(null);
    }
}

const AFTER = {
    /** To register does not log in: do it with what was just typed. */
    [ASK.register]: ({ actions, credentials }) => actions.logIn(credentials.get()),
    [ASK.resume]: onResumed,
    [ASK.logOut]: ({ store }) => {
        store.act({ type: 'loggedOut' });
    },
    [ASK.joinRoom]: forgetInvitation,
    [ASK.createRoom]: forgetInvitation,
};

/** The first token comes with a log-in: ask where one stands. */
function onToken({ store, actions, credentials }) {
    keepToken(store.state.token);
    if (credentials.get()) {
        credentials.set(null);
        actions.resume();
    }
}

function onResumed({ store, actions }) {
    const { room, wantedRoom } = store.state;
    if (room === null && wantedRoom !== null) {
        store.act({ type: 'wantedRoom', code: null });
        actions.joinRoom(wantedRoom);
    } else if (store.state.view === 'lobby') {
        actions.refreshLobby();
    }
}

/** Another window plays on in our place: to come back by ourselves would only throw that one out. */
function onReplaced({ wire }) {
    wire.close();
}
