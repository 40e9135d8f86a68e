/** The files of a folder, which may be very many: nothing is held. Paths stand below it, with forward slashes. */
export type Folder = {
  /** All files, hidden ones too; those of a folder in the order of their names. */
  readonly paths: () => Iterable<string>;
  /** The bytes of a file; absent where there is none. */
  readonly read: (path: string) => Buffer | undefined;
  /** The bytes of a file piece by piece; nothing where there is none. */
  readonly pieces: (path: string) => Iterable<Buffer>;
};

/** Takes what is wrong as it is found. */
export type Wrong = (problem: { readonly path: string; readonly reason: string; readonly next: string }) => void;

/** Hears of each file that was looked at. */
export type Step = () => void;
