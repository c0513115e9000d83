export type DirectoryErrorKind = 'empty' | 'malformed' | 'truncated' | 'shrunk';

/** Why a directory was refused. The caller keeps the last good one and may show the message. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  constructor(
    readonly kind: DirectoryErrorKind,
    message: string,
  ) {
    super(message);
  }
}
