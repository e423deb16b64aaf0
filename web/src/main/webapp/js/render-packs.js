import { ASK } from './codes.js';
import { $, h, set, setText, sync } from './dom.js';
import { plural, t } from './i18n.js';
import { iAmCreator, isPending } from './state.js';

const EVEN = '1,1,1';

/** What the room plays: its creator chooses packs and levels, all others read what was chosen. */
export function createPacks({ actions, store }) {
    const choose = () => {
        const ids = checked('pack').map((input) => input.value);
        const weights = checked('level')[0]?.value ?? chosenLevels(store.state.room);
        actions.choosePacks(ids, weights.split(','));
    };
    $('plays-choice').addEventListener('change', choose);
    return (state) => {
        const { room } = state;
        setText($('plays'), summary(room));
        const mayChoose = iAmCreator(state) && room.packs !== null;
        $('plays-choice').hidden = !mayChoose;
        // What was just clicked on stands until it is answered.
        if (mayChoose && !isPending(state, ASK.choosePacks)) {
            drawChoice(room);
        }
    };
}

const checked = (name) => [...document.querySelectorAll(`#plays-choice [name="${name}"]:checked`)];

const chosenLevels = ({ choice }) => choice?.weights.join(',') ?? EVEN;

/** By default the first of those on offer: the built-in one. */
const chosenPacks = ({ choice, packs }) => choice?.packs.map(({ id }) => id) ?? packs.slice(0, 1).map(({ id }) => id);

function summary({ choice }) {
    const name = choice ? choice.packs.map((pack) => pack.name).join(', ') : t('room.pack.builtIn');
    return t('room.playsWhat', name, levelsName(chosenLevels({ choice })));
}

function levelsName(weights) {
    const preset = document.querySelector(`#plays-choice [name="level"][value="${weights}"]`);
    return preset ? preset.parentElement.textContent.trim().toLocaleLowerCase() : weights.replaceAll(',', ' / ');
}

function drawChoice(room) {
    const ids = chosenPacks(room);
    const levels = chosenLevels(room);
    sync($('packs'), room.packs, {
        key: ({ id }) => id,
        create: createPack,
        update: (element, { id }) => {
            element.querySelector('input').checked = ids.includes(id);
        },
    });
    document.querySelectorAll('#plays-choice [name="level"]').forEach((input) => {
        input.checked = input.value === levels;
    });
}

function createPack({ id, name, author, licence, source, questions }) {
    const input = set(h('input', { type: 'checkbox', name: 'pack' }), { value: id });
    const about = [plural('room.pack.questions', questions), licence, author !== name && author].filter(Boolean);
    return h(
        'label',
        { class: 'pack', title: source || null },
        input,
        h('span', { class: 'pack-name' }, name, h('span', { class: 'pack-about' }, about.join(' · '))),
    );
}
