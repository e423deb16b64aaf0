import { $, h, icon, set, setText, sync } from './dom.js';
import { t } from './i18n.js';
import { pawn } from './pieces.js';
import { createPacks } from './render-packs.js';
import { iAmCreator, isBot, me, shownName } from './state.js';

const SEATS = 6;

/** The waiting room. */
export function createRoom({ actions, store }) {
    const packs = createPacks({ actions, store });
    $('leave-room').addEventListener('click', () => actions.leaveRoom());
    $('ready').addEventListener('click', () => actions.setReady(!me(store.state)?.ready));
    document.querySelectorAll('[data-bot]').forEach((button) => {
        button.addEventListener('click', () => actions.addBot(button.dataset.bot));
    });
    $('copy-code').addEventListener('click', () => copy(store, store.state.room.code));
    $('copy-link').addEventListener('click', () => copy(store, linkTo(store.state.room.code)));
    return {
        draw(state) {
            if (state.room) {
                drawRoom(state, actions);
                packs(state);
            }
        },
    };
}

const linkTo = (code) => new URL(`/?room=${code}`, location.href).href;

/** Where the browser gives no clipboard (plain http on another host), the code can still be marked. */
async function copy(store, text) {
    try {
        await navigator.clipboard.writeText(text);
        store.act({ type: 'notice', notice: { key: 'notice.copied', args: [], at: Date.now() } });
    } catch {
        getSelection().selectAllChildren($('room-code'));
    }
}

function drawRoom(state, actions) {
    const { room } = state;
    setText($('room-code'), room.code);
    $('bots').hidden = !iAmCreator(state) || state.room.members.length >= SEATS;
    sync($('members'), room.members, {
        key: (member) => member.login,
        create: (member) => createMember(member, actions),
        update: (element, member, index) => updateMember(element, member, index, state),
    });
    sync($('colours'), room.colours, {
        key: (one) => one.colour,
        create: (one) => createColour(one, actions),
        update: (element, one) => updateColour(element, one, state),
    });
    drawStart(state);
}

function createMember({ login }, actions) {
    const name = shownName(login);
    return h(
        'li',
        { 'data-member': login },
        h('span', { class: 'member-pawn' }),
        h('span', { class: 'member-name' }, name, h('span', { class: 'member-note' })),
        h('span', { class: 'member-ready' }),
        h(
            'button',
            {
                class: 'button button-quiet member-remove',
                type: 'button',
                'aria-label': t('room.remove', name),
                title: t('room.remove', name),
                onclick: () => actions.removeMember(login),
            },
            icon('i-cross'),
        ),
    );
}

function updateMember(element, member, index, state) {
    const [place, name, ready, remove] = element.children;
    if (place.dataset.colour !== member.colour) {
        place.dataset.colour = member.colour;
        place.replaceChildren(pawn(member.colour, t(`colour.${member.colour}`)));
    }
    setText(name.lastElementChild, notes(member, index, state).join(', '));
    ready.classList.toggle('is-ready', member.ready);
    setText(ready, t(member.ready ? 'room.member.ready' : 'room.member.waiting'));
    remove.hidden = !iAmCreator(state) || member.login === state.login;
}

function notes(member, index, state) {
    return [
        member.login === state.login && t('room.member.you'),
        isBot(member.login) && t('room.member.bot'),
        index === 0 && t('room.member.creator'),
    ].filter(Boolean);
}

function createColour({ colour }, actions) {
    return h(
        'button',
        { class: 'colour', type: 'button', 'data-colour': colour, onclick: () => actions.pickColour(colour) },
        pawn(colour),
        h('span', { class: 'colour-owner' }),
    );
}

function updateColour(element, { colour, login }, state) {
    const mine = login === state.login;
    const owner = mine ? t('room.yours') : login ? shownName(login) : t('room.free');
    setText(element.lastElementChild, owner);
    set(element, {
        'aria-pressed': String(mine),
        'aria-label': `${t(`colour.${colour}`)}: ${login && !mine ? t('room.taken', shownName(login)) : owner}`,
        disabled: Boolean(login) && !mine,
    });
}

function drawStart(state) {
    const ready = Boolean(me(state)?.ready);
    set($('ready'), { 'aria-pressed': String(ready) });
    setText($('ready'), t(ready ? 'room.notReady' : 'room.ready'));
    setText($('room-wait'), waitLine(state));
}

function waitLine({ room, login }) {
    if (room.members.length < 2) {
        return t('room.alone');
    }
    const late = room.members.filter((one) => !one.ready && one.login !== login);
    const names = late.map((one) => shownName(one.login)).join(', ');
    return late.length > 0 ? t('room.waitingFor', names) : t('room.waiting');
}
