import { Actions } from './actions.js';
import { follow } from './effects.js';
import { language } from './i18n.js';
import { listenToKeys } from './keys.js';
import { createPage } from './render.js';
import { initialState } from './state.js';
import { Store } from './store.js';
import { readToken, takeInvitation } from './token.js';
import { Wire } from './wire.js';

const TICK_MS = 250;

const store = new Store(initialState({ wantedRoom: takeInvitation(), token: readToken() }));

const wire = new Wire({
    url: new URL('/play', location.href.replace(/^http/, 'ws')),
    language,
    onStatus,
    onFrames,
});

const actions = new Actions(store, wire);
const credentials = keeper();
const page = createPage({ store, actions, credentials });

/** A log-in's name and password, for as long as the log-in takes. */
function keeper() {
    let kept = null;
    return { get: () => kept, set: (value) => (kept = value) };
}

function onStatus(status) {
    store.act({ type: 'status', status });
    if (status === 'open') {
        actions.opened();
    }
}

function onFrames(pairs) {
    store.batch(() => {
        for (const [frame, request] of pairs) {
            store.act({ type: 'frame', frame, request, now: Date.now() });
            follow([frame, request], { store, wire, actions, credentials });
        }
    });
}

store.listen((state, before) => page.draw(state, before));
page.draw(store.state, null);
listenToKeys({ store, actions });

setInterval(() => {
    store.act({ type: 'tick', now: Date.now() });
    page.tick(store.state, Date.now());
}, TICK_MS);

addEventListener('online', () => wire.probe());
addEventListener('offline', () => wire.probe());
document.addEventListener('visibilitychange', () => document.hidden || wire.probe());

if (store.state.token) {
    wire.open();
}
