import { afterFirstPaint } from './first-paint';

/** The rest takes the picture's place in the same layout, and so may wait until that is painted. */
const load = () => void import('./main');
if (document.getElementById('app')?.hasChildNodes()) afterFirstPaint(load);
else load();
