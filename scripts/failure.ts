/**
 * An error in words for the keeper: which file, what is wrong, what to do next. Known by what Node and SQLite say of a disk, since an error that comes
 * from another thread has lost its code. Others are told as they are.
 */
export function tellFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const path = /'([^']+)'$/u.exec(message)?.[1];
  for (const [pattern, tell] of failures) if (pattern.test(message)) return `${tell(path)}\n  (${message})`;
  const cause = error instanceof Error && error.cause !== undefined ? `\n${String(error.cause)}` : '';
  return message + cause;
}

const goesOn = 'then run the command again: what is there is whole, and it goes on where it stopped.';

const failures: readonly (readonly [pattern: RegExp, tell: (path: string | undefined) => string])[] = [
  [
    /^(?:ENOSPC|EDQUOT|EFBIG)\b|database or disk is full/u,
    (path) => `The disk is full: ${path ?? 'a file of the cache'} could not be written.\n  Make room on it, ${goesOn}`,
  ],
  [
    /^(?:EROFS|EACCES|EPERM)\b|readonly database|unable to open database file/u,
    (path) =>
      `${path ?? 'The folder .cache/'} may not be read or written by the user who runs this.\n  Give this user the right to do so (chown, chmod), or mount the disk for writing, ${goesOn}`,
  ],
  [
    /^EIO\b|disk I\/O error/u,
    (path) => `The disk failed at ${path ?? 'a file of the cache'}.\n  Copy the archive to another disk while it can be read, ${goesOn}`,
  ],
  [
    /^ENOENT\b/u,
    (path) =>
      `${path ?? 'A file'} is not there, though it was a moment ago.\n  Let no other program change the archive while this runs, ${goesOn}`,
  ],
];
