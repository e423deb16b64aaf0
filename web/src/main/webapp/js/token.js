/**
 * The token of this window's player. It lives as long as the window does: two windows of one browser are
 * two players, and a shared computer keeps nobody logged in.
 */
const TOKEN = 'surkrut.token';
const ROOM = 'surkrut.room';

export const readToken = () => sessionStorage.getItem(TOKEN);

export function keepToken(token) {
    if (token) {
        sessionStorage.setItem(TOKEN, token);
    } else {
        sessionStorage.removeItem(TOKEN);
    }
}

/** The room that a link `/?room=CODE` invites to, kept over a log-in and a change of language. */
export function takeInvitation() {
    const url = new URL(location.href);
    const code = url.searchParams.get('room') ?? sessionStorage.getItem(ROOM);
    if (url.search) {
        history.replaceState(null, '', url.pathname);
    }
    if (code) {
        sessionStorage.setItem(ROOM, code);
    }
    return code?.trim() || null;
}

export const forgetInvitation = () => sessionStorage.removeItem(ROOM);
