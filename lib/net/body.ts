import { ProviderError } from '../providers/types';

const tooLarge = (maxBytes: number) => new ProviderError('too-large', `reply larger than ${maxBytes} bytes`);

/**
 * Reads a response as UTF-8 text and stops as soon as it has grown past `maxBytes` (counted after
 * decompression, so a gzip bomb is cut off too). Throws ProviderError `too-large`; whatever the
 * stream itself throws passes through.
 */
export async function readCapped(response: Response, maxBytes: number): Promise<string> {
  const announced = Number(response.headers.get('content-length'));
  if (announced > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
}
