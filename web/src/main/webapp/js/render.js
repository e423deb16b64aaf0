import { $, calm, setText } from './dom.js';
import { t } from './i18n.js';
import { SERVICE } from './codes.js';
import { announce } from './announce.js';
import { createDoor } from './render-door.js';
import { createEnd } from './render-end.js';
import { createLobby } from './render-lobby.js';
import { createRoom } from './render-room.js';
import { createTable } from './render-table.js';

/** A window that is not painted would put a soft change off: not for longer than this. */
const LONGEST_WAIT_MS = 200;

/** The whole page, drawn from the state; each view draws itself and knows nothing of the others. */
export function createPage(context) {
    const table = createTable(context);
    const views = [createDoor(context), createLobby(context), createRoom(context), table, createEnd(context)];
    return {
        draw(state, before) {
            drawStatus(state);
            views.forEach((view) => view.draw(state));
            if (state.view !== before?.view) {
                switchView(state.view, before);
            }
            announce(state, before);
        },
        tick: table.tick,
    };
}

function drawStatus(state) {
    const { service } = state;
    $('service').hidden = !service;
    setText($('service'), service ? t(`service.${service}`) : '');
    $('connection-lost').hidden = !state.lost || service === SERVICE.stops;
    document.body.classList.toggle('is-standing', Boolean(service));
    document.body.classList.toggle('is-lost', state.lost);
    const notice = $('notice');
    notice.hidden = !state.notice || Boolean(state.notice.quiet);
    setText(notice, notice.hidden ? '' : t(state.notice.key, ...state.notice.args));
}

/** With a soft change where the browser has one; the focus goes to the new view's title. */
function switchView(name, before) {
    const change = once(() => showView(name, before !== null));
    if (before && document.startViewTransition && !calm.matches && !document.hidden) {
        // A change that overtakes another ends the first's animation: nothing is lost by that.
        document.startViewTransition(change).ready.catch(() => {});
        setTimeout(change, LONGEST_WAIT_MS);
    } else {
        change();
    }
}

function showView(name, focus) {
    document.body.dataset.view = name;
    document.querySelectorAll('section[data-view]').forEach((view) => {
        view.hidden = view.dataset.view !== name;
    });
    if (focus) {
        scrollTo(0, 0);
        document.querySelector(`#view-${name} h1`)?.focus();
    }
}

function once(work) {
    let done = false;
    return () => {
        if (!done) {
            done = true;
            work();
        }
    };
}
