// The camera's picture and the microphone's level, in this page only: nothing is recorded and nothing is sent.
'use strict';
(() => {
    const box = document.getElementById('devices');
    const words = document.getElementById('device-words');
    const video = document.getElementById('camera');
    const start = document.getElementById('try');
    const details = document.getElementById('with-devices');
    const level = document.getElementById('level');
    const choices = { video: document.getElementById('camera-choice'), audio: document.getElementById('microphone-choice') };
    let stream = null;
    let sound = null;
    let timer = 0;

    const stop = () => {
        clearInterval(timer);
        stream?.getTracks().forEach(track => track.stop());
        sound?.close();
        stream = sound = null;
    };

    const listen = () => {
        if (!stream.getAudioTracks().length)
            return;
        sound = new AudioContext();
        const analyser = sound.createAnalyser();
        sound.createMediaStreamSource(stream).connect(analyser);
        const samples = new Float32Array(analyser.fftSize);
        let loudest = 0;
        words.textContent = box.dataset.listening;
        timer = setInterval(() => {
            analyser.getFloatTimeDomainData(samples);
            const power = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
            level.value = Math.min(1, power * 4);
            if (level.value > 0.05 && loudest <= 0.05)
                words.textContent = box.dataset.heard;
            loudest = Math.max(loudest, level.value);
        }, 100);
    };

    const list = async () => {
        const devices = await navigator.mediaDevices.enumerateDevices();
        for (const [kind, choice] of Object.entries(choices)) {
            const own = stream.getTracks().find(track => track.kind === kind)?.getSettings().deviceId;
            const found = devices.filter(device => device.kind === `${kind}input`);
            choice.replaceChildren(...found.map(
                (device, i) => new Option(device.label || String(i + 1), device.deviceId, false, device.deviceId === own)));
            choice.closest('.field').hidden = found.length === 0;
        }
    };

    const wanted = () => {
        const of = kind => choices[kind].value ? { deviceId: { exact: choices[kind].value } } : true;
        return { video: of('video'), audio: of('audio') };
    };

    // With one of the two missing the other is still worth a look.
    const open = async wishes => {
        try {
            return await navigator.mediaDevices.getUserMedia(wishes);
        } catch (problem) {
            if (problem.name !== 'NotFoundError')
                throw problem;
        }
        try {
            return await navigator.mediaDevices.getUserMedia({ audio: wishes.audio });
        } catch (problem) {
            if (problem.name !== 'NotFoundError')
                throw problem;
        }
        return navigator.mediaDevices.getUserMedia({ video: wishes.video });
    };

    const look = async () => {
        stop();
        try {
            stream = await open(wanted());
        } catch (problem) {
            const why = { NotAllowedError: 'denied', NotFoundError: 'none', OverconstrainedError: 'none' };
            words.textContent = box.dataset[why[problem.name] ?? 'busy'];
            start.hidden = false;
            return;
        }
        start.hidden = true;
        details.hidden = false;
        video.srcObject = stream;
        box.classList.toggle('on', stream.getVideoTracks().length > 0);
        await list();
        listen();
    };

    if (!navigator.mediaDevices?.getUserMedia) {
        words.textContent = box.dataset.insecure;
        box.classList.add('without');
        return;
    }
    start.hidden = false;
    start.addEventListener('click', look);
    for (const choice of Object.values(choices))
        choice.addEventListener('change', look);
    // The meeting wants the devices for itself.
    document.getElementById('ready').addEventListener('submit', stop);
    addEventListener('pagehide', stop);
})();
