import { PHASE } from './codes.js';
import { t } from './i18n.js';
import { isFinal, isMyTurn, myId, player, shownName } from './state.js';

/** What is said about the game, in sentences. */
export function nameOf(game, id) {
    const one = player(game, id);
    return one ? shownName(one.login) : '';
}

/** Whose turn it is and what is due: `{ mine, who, what }`. */
export function headline(state) {
    const { game } = state;
    if (game.over || !game.phase) {
        return { mine: false, who: '', what: game.over ? t('turn.over') : '' };
    }
    if (game.phase.name === PHASE.order) {
        return orderLine(game);
    }
    const mine = isMyTurn(state);
    const who = mine ? t('turn.you') : nameOf(game, game.turn);
    return { mine, who, what: due(state, mine) };
}

function orderLine(game) {
    const mine = game.owesOrderRoll;
    return {
        mine,
        who: t(mine ? 'turn.you' : 'turn.order'),
        what: t(mine ? 'turn.orderYou' : 'turn.orderOthers'),
    };
}

function due({ game }, mine) {
    if (game.phase.name === PHASE.roll && !game.jumping) {
        return t(mine ? 'turn.rollYou' : 'turn.rollOther');
    }
    if (game.phase.name === PHASE.choose || game.jumping) {
        return t(mine ? 'turn.chooseYou' : 'turn.chooseOther');
    }
    if (game.question?.mine) {
        return t('turn.answerKept');
    }
    if (mine && isFinal(game, game.turn)) {
        return t('turn.final');
    }
    return t(mine ? 'turn.answerYou' : 'turn.answerOther');
}

/** What a square is called: its kind and its category. */
export function squareName({ kind, category }) {
    if (kind === 'centre' || kind === 'relance') {
        return t(`kind.${kind}`);
    }
    const name = t(`ingredient.${category}`);
    return kind === 'ingredient' ? t('kind.ingredient', name) : t(`category.${category}`);
}

/** How a question ended: for the player asked, for oneself, for the plate. */
export function resultLines(state) {
    const { reveal } = state.game;
    const mine = reveal.who === myId(state);
    const lines = [mine ? ownResult(reveal) : othersResult(state.game, reveal)];
    if (reveal.bretzel) {
        lines.push(t('result.bretzel'));
    }
    if (reveal.won) {
        const name = t(`ingredient.${reveal.won}`);
        lines.push(mine ? t('result.wonYou', name) : t('result.won', nameOf(state.game, reveal.who), name));
    }
    return lines;
}

function ownResult({ right, given }) {
    return t(given === right ? 'result.right' : given ? 'result.wrong' : 'result.none');
}

function othersResult(game, { who, right, given }) {
    const key = given === right ? 'result.otherRight' : given ? 'result.otherWrong' : 'result.otherNone';
    return t(key, nameOf(game, who));
}
