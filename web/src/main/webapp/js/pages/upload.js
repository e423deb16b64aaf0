/** Sends the file to be imported, in pieces: the server takes no more than that in one request. */
const PIECE_BYTES = 48 * 1024;
const MIB = 1024 * 1024;

/** The form in which a file is chosen; its sentences are in its data. */
class Upload {
    constructor(form) {
        this.form = form;
        this.file = form.querySelector('input[type="file"]');
        this.send = form.querySelector('button');
        this.bar = form.querySelector('progress');
        this.sentence = form.querySelector('[role="alert"]');
        this.file.addEventListener('change', () => {
            this.send.disabled = !this.isGood();
        });
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            if (this.isGood()) {
                this.submit(this.file.files[0]);
            }
        });
    }

    say(text, size = '') {
        this.sentence.textContent = text.replace('{0}', size);
    }

    isGood() {
        const { empty, tooBig, most } = this.form.dataset;
        const chosen = this.file.files[0];
        if (!chosen) {
            return false;
        }
        const isTooBig = chosen.size > Number(most);
        if (isTooBig) {
            this.say(tooBig, megabytes(chosen.size));
        } else {
            this.say(chosen.size === 0 ? empty : '');
        }
        return !isTooBig && chosen.size > 0;
    }

    async submit(chosen) {
        this.bar.hidden = false;
        this.send.disabled = true;
        try {
            await sendAll(chosen, this.form.dataset.to, (share) => {
                this.bar.value = share;
            });
            location.assign(this.form.dataset.next);
        } catch {
            this.say(this.form.dataset.failed);
            this.bar.hidden = true;
            this.send.disabled = false;
        }
    }
}

function megabytes(bytes) {
    return (bytes / MIB).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
}

async function sendAll(chosen, to, tell) {
    for (let at = 0; at < chosen.size; at += PIECE_BYTES) {
        const address = new URLSearchParams({ name: chosen.name, at, of: chosen.size });
        const answer = await fetch(`${to}?${address}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/octet-stream' },
            body: chosen.slice(at, at + PIECE_BYTES),
            redirect: 'error',
        });
        if (!answer.ok) {
            throw new Error(`${answer.status}`);
        }
        tell(at / chosen.size);
    }
}

document.querySelectorAll('#upload').forEach((form) => new Upload(form));
