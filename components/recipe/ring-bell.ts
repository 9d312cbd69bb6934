const NOTES_HZ = [880, 1175, 880] as const;
const NOTE_SECONDS = 0.28;

/** Rings three short notes and shakes the phone; silent where the browser allows neither. */
export function ringBell(): void {
  navigator.vibrate?.([300, 150, 300]);
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.gain.value = 0.2;
  volume.connect(audio.destination);
  NOTES_HZ.forEach((hertz, index) => {
    const note = audio.createOscillator();
    note.frequency.value = hertz;
    note.connect(volume);
    note.start(audio.currentTime + index * NOTE_SECONDS);
    note.stop(audio.currentTime + (index + 0.8) * NOTE_SECONDS);
    if (index === NOTES_HZ.length - 1) note.onended = () => void audio.close();
  });
}
