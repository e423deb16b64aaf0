import { $ } from './dom.js';

/** Reports the question on the slate: one click opens the reasons, another one sends. */
export function listenToReports(store, actions) {
    const dialog = $('report-dialog');
    const remark = $('report-remark');
    let reference = null;
    $('report').addEventListener('click', () => {
        // The game goes on meanwhile: what is reported is what was to be seen.
        reference = store.state.game.reveal.reference;
        remark.value = '';
        dialog.showModal();
    });
    $('report-form').addEventListener('submit', (event) => event.preventDefault());
    $('report-cancel').addEventListener('click', () => dialog.close());
    dialog.querySelectorAll('[data-reason]').forEach((button) => {
        button.addEventListener('click', () => {
            actions.report(reference, button.dataset.reason, remark.value.trim());
            dialog.close();
        });
    });
}
