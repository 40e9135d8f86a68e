/** A seed, sidecar or authority file that could not be used. The rest is built; the exit code tells. */
export type Problem = {
  /** Path below the archive's folder, such as `seeds/empty.txt`. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do next, in one sentence. */
  readonly next: string;
};
