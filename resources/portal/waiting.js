// Waits for the host's start and goes in without a click.
'use strict';
(() => {
    const room = document.getElementById('room');
    const words = document.getElementById('words');
    const patient = words.textContent;
    const later = milliseconds => new Promise(done => setTimeout(done, milliseconds));
    let left = false;

    const go = where => {
        const target = new URL(where, location.href);
        if (target.protocol !== 'https:' && target.protocol !== 'http:')
            return;
        left = true;
        words.textContent = room.dataset.going;
        location.assign(target.href);
    };

    const wait = async () => {
        let failures = 0;
        while (!left) {
            try {
                const answer = await fetch(room.dataset.state, { cache: 'no-store' });
                if (!answer.ok)
                    throw new Error(String(answer.status));
                const news = await answer.json();
                failures = 0;
                words.textContent = patient;
                if (news.go)
                    return go(news.go);
                if (news.reload) {
                    // Not everybody in the same instant.
                    await later(Math.random() * 3000);
                    return location.reload();
                }
                if (news.pause)
                    await later(news.pause * 1000 * (0.5 + Math.random()));
            } catch {
                failures += 1;
                if (failures > 1)
                    words.textContent = room.dataset.lost;
                await later(Math.min(15000, 1000 * 2 ** Math.min(failures, 4)) * (0.5 + Math.random()));
            }
        }
    };
    wait();
    // Back from the meeting: the page may come out of the browser's memory.
    addEventListener('pageshow', event => {
        if (event.persisted)
            location.reload();
    });
})();
