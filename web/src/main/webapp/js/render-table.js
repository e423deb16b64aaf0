import { $, h, icon, set, setText, sync, whenChanged } from './dom.js';
import { t } from './i18n.js';
import { ASK, PHASE, PRESENCE } from './codes.js';
import { Board, letter } from './board.js';
import { Die } from './die.js';
import { keepFocus } from './focus.js';
import { Pawns } from './pawns.js';
import { headline, nameOf, squareName } from './phrases.js';
import { pawn } from './pieces.js';
import { createSeats } from './render-seats.js';
import { createSlate } from './render-slate.js';
import {
    JUMP_BRETZELS,
    canJump,
    choices,
    isMyTurn,
    isPending,
    myId,
    owesRoll,
    player,
    shownReach,
    square,
} from './state.js';

/** The table: board, whose turn, die and choices; the slate and the seats draw themselves. */
export function createTable({ store, actions }) {
    const label = (id) => choiceLabel(store.state, id);
    const board = new Board($('board'), { onChoose: (id) => actions.choose(id), label });
    const parts = {
        board,
        pawns: new Pawns(board.pawns),
        die: new Die($('die')),
        seats: createSeats(),
        slate: createSlate(store, actions),
        light: whenChanged((key, ids, mine, atOnce) => board.light(ids, mine, atOnce)),
        turnPawn: whenChanged((colour) => $('turn-pawn').replaceChildren(...(colour ? [pawn(colour)] : []))),
        shape: null,
    };
    listen(store, actions);
    return {
        draw(state) {
            if (state.game) {
                keepFocus([$('deal'), $('board')], $('deal'), () => drawTable(state, parts, actions));
            }
        },
        tick: drawClock,
    };
}

function listen(store, actions) {
    $('roll').addEventListener('click', () => actions.roll());
    $('jump').addEventListener('click', () => actions.setJumping(!store.state.game.jumping));
    $('come-back').addEventListener('click', () => actions.resume());
    $('leave-game').addEventListener('click', () => $('leave-dialog').showModal());
    $('leave-dialog').addEventListener('close', () => {
        if ($('leave-dialog').returnValue === 'leave') {
            actions.leaveRoom();
        }
        $('leave-dialog').returnValue = '';
    });
}

function drawTable(state, parts, actions) {
    const { game } = state;
    if (parts.shape !== game.squares) {
        parts.shape = game.squares;
        parts.board.draw(game.squares, game.edges);
        parts.pawns.reset();
        parts.light('', [], false, false);
    }
    const ids = shownReach(state);
    parts.light(`${game.phase?.number} ${ids}`, ids, isMyTurn(state), game.jumping);
    parts.pawns.draw(game, game.turn);
    parts.seats(state);
    parts.slate(state);
    drawTurn(state, parts);
    drawDie(state, parts.die);
    drawActs(state, actions);
    $('keeper').hidden = game.presence[myId(state)] !== PRESENCE.replaced;
    setText($('table-room'), state.room ? t('table.room', state.room.code) : '');
    drawClock(state, Date.now());
}

function drawTurn(state, parts) {
    const { mine, who, what } = headline(state);
    const turn = $('turn');
    turn.classList.toggle('is-mine', mine);
    set(turn, { 'data-turn': state.game.turn, 'data-phase': state.game.phase?.name });
    setText($('turn-who'), who);
    setText($('turn-what'), what);
    const ordering = state.game.phase?.name === PHASE.order;
    parts.turnPawn(ordering ? null : player(state.game, state.game.turn)?.colour);
}

function drawClock(state, now) {
    const phase = state.game?.phase;
    const clock = $('clock');
    clock.hidden = !phase;
    if (phase) {
        const left = Math.max(0, phase.deadline - (phase.standsAt ?? now));
        setText($('clock-seconds'), String(Math.ceil(left / 1000)));
        document.body.style.setProperty('--left', String(left / phase.total));
        document.body.classList.toggle('is-short', left < 5_000 && !phase.standsAt);
    }
}

function drawDie(state, die) {
    const { game } = state;
    die.shake(isPending(state, ASK.roll));
    die.show(game.die, Date.now());
    const mine = game.die?.who === myId(state);
    const text = mine ? t('die.you', game.die.value) : t('die.other', nameOf(game, game.die?.who), game.die?.value);
    setText($('die-text'), game.die ? text : '');
    const ordering = game.phase?.name === PHASE.order;
    $('order-rolls').hidden = !ordering;
    sync($('order-rolls'), ordering ? game.orderRolls : [], {
        key: (roll) => game.orderRolls.indexOf(roll),
        create: ({ id }) => h('li', {}, pawn(player(game, id).colour), h('span')),
        update: (element, { id, value }) =>
            setText(element.lastElementChild, t('roll.order', nameOf(game, id), value)),
    });
}

function drawActs(state, actions) {
    const mayRoll = owesRoll(state) && !state.game.jumping;
    $('roll').hidden = !mayRoll;
    $('roll').disabled = state.pending.length > 0 || state.lost;
    $('jump').hidden = !canJump(state);
    set($('jump'), { 'aria-pressed': String(state.game.jumping) });
    setText($('jump-text'), state.game.jumping ? t('jump.cancel') : t('jump.ask', JUMP_BRETZELS));
    sync($('choices'), choices(state), {
        key: (id) => id,
        create: (id) => createChoice(state, id, actions),
        update: (element, id, index) => setText(element.firstElementChild.firstElementChild, letter(index)),
    });
    $('deal').classList.toggle('is-mine', mayRoll || choices(state).length > 0);
}

function createChoice({ game }, id, actions) {
    const one = square(game, id);
    return h(
        'li',
        {},
        h(
            'button',
            { class: 'choice', type: 'button', 'data-choice': id, onclick: () => actions.choose(id) },
            h('span', { class: `choice-letter cat-${one.category} kind-${one.kind}` }),
            icon(one.category ? `i-${one.category}` : one.kind === 'centre' ? 'i-pot' : 'i-die'),
            h('span', { class: 'choice-name' }, squareName(one)),
        ),
    );
}

function choiceLabel(state, id) {
    const index = choices(state).indexOf(id);
    return t('choice', letter(index), id, squareName(square(state.game, id)));
}
