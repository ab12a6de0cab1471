// The start in the reader's own zone, and how long it is until then. Without script the session's zone is there.
'use strict';
(() => {
    const language = document.documentElement.lang || undefined;
    const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const told = (date, timeZone, locale) => new Intl.DateTimeFormat(
        locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone }).format(date);

    for (const place of document.querySelectorAll('[data-start]')) {
        const start = new Date(place.dataset.start);
        try {
            if (!ownZone || told(start, ownZone, 'en') === told(start, place.dataset.zone, 'en'))
                continue;
            place.querySelector('strong').textContent = told(start, ownZone, language);
            place.hidden = false;
        } catch {
            // A zone that this browser does not know: the session's own time is on the page.
        }
    }
    for (const field of document.querySelectorAll('[data-own-zone]'))
        field.value = ownZone || '';

    const count = () => {
        for (const place of document.querySelectorAll('[data-relative]')) {
            const minutes = Math.round((new Date(place.dataset.relative) - Date.now()) / 60000);
            place.hidden = minutes < 1;
            const [amount, unit] = minutes < 120 ? [minutes, 'minute']
                : minutes < 2880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
            place.textContent = place.dataset.words.replace(
                '%1', new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(amount, unit));
        }
    };
    count();
    setInterval(count, 20000);

    document.getElementById('problem')?.focus();
})();
