import { $, h, icon, set, setText, sync, whenChanged } from './dom.js';
import { t } from './i18n.js';
import { nameOf, resultLines } from './phrases.js';
import { pawn } from './pieces.js';
import { listenToReports } from './report.js';
import { categoryAt, isFinal, isHeld, myId, owesAnswer, player } from './state.js';

/** The slate: the question and its answers, then what was right and who said what. */
export function createSlate(store, actions) {
    $('read-on').addEventListener('click', () => actions.readOn());
    listenToReports(store, actions);
    const head = whenChanged(drawHead);
    return (state) => {
        const { game } = state;
        const shown = game.reveal ?? game.question;
        $('question').hidden = !shown;
        $('deal-die').hidden = Boolean(shown);
        if (!shown) {
            return;
        }
        const known = game.reveal ?? { category: categoryAt(game, shown.who), final: isFinal(game, shown.who) };
        head(known.category, known.final);
        setText($('question-for'), forWhom(state, shown));
        setText($('question-text'), shown.text);
        $('question').classList.toggle('is-revealed', Boolean(game.reveal));
        drawAnswers(state, shown, actions);
        drawFoot(state);
    };
}

function drawHead(category, final) {
    const name = final ? t('question.final') : t(`category.${category}`);
    $('question-category').replaceChildren(icon(category && !final ? `i-${category}` : 'i-pot'), name);
    $('question').dataset.category = category;
}

function forWhom(state, { who }) {
    return who === myId(state) ? t('question.forYou') : t('question.for', nameOf(state.game, who));
}

function drawAnswers(state, shown, actions) {
    const { game } = state;
    const open = !game.reveal && owesAnswer(state) && !state.lost;
    sync($('answers'), shown.answers, {
        key: (text) => `${shown.text}\n${text}`,
        create: (text) => createAnswer(text, shown.answers.indexOf(text) + 1, actions),
        update: (element, text, index) => updateAnswer(element, index + 1, shown, game, open),
    });
}

function createAnswer(text, place, actions) {
    return h(
        'li',
        {},
        h(
            'button',
            { class: 'answer', type: 'button', 'data-answer': place, onclick: () => actions.answer(place) },
            h('span', { class: 'answer-key', 'aria-hidden': 'true' }, String(place)),
            h('span', { class: 'answer-text' }, text),
            h('span', { class: 'answer-mark' }),
        ),
        h('span', { class: 'answer-by' }),
    );
}

function updateAnswer(element, place, shown, game, open) {
    const [button, by] = element.children;
    const revealed = game.reveal !== null;
    const right = revealed && shown.right === place;
    const chosen = shown.mine === place;
    const wrong = revealed && !right && (chosen || shown.given === place);
    set(button, { 'aria-disabled': open ? null : 'true', 'aria-pressed': chosen ? 'true' : null });
    button.disabled = !open;
    button.classList.toggle('is-chosen', chosen);
    button.classList.toggle('is-right', right);
    button.classList.toggle('is-wrong', wrong);
    button.lastElementChild.replaceChildren(...(right ? [icon('i-check')] : wrong ? [icon('i-cross')] : []));
    by.replaceChildren(...(revealed ? whoSaid(game, place) : []));
}

/** The pawns of all who gave this answer. */
function whoSaid(game, place) {
    const { reveal } = game;
    const all = [{ id: reveal.who, answer: reveal.given }, ...reveal.others];
    return all
        .filter(({ id, answer }) => answer === place && player(game, id))
        .map(({ id }) => pawn(player(game, id).colour, nameOf(game, id)));
}

function drawFoot(state) {
    const { game } = state;
    setText($('result'), game.reveal ? resultLines(state).join(' ') : '');
    set($('result'), { 'data-good': game.reveal ? String(game.reveal.given === game.reveal.right) : null });
    setText($('question-waiting'), !game.reveal && game.question?.mine ? t('question.sent') : '');
    setText($('explanation'), game.reveal?.explanation ?? '');
    $('report').hidden = !game.reveal?.reference;
    $('read-on').hidden = !isHeld(game);
}
