import { MINUTE } from '../../lib/time';

/** Offers `blob` to the user as a file to keep. */
export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read it some time after the click, and Firefox drops a download whose address is gone.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}
