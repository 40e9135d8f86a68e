/** What a long run tells as it goes; `text` is what a person reads. */
export type Told =
  | { readonly event: 'line'; readonly text: string }
  | { readonly event: 'progress'; readonly name: string; readonly done: number; readonly of?: number | undefined }
  | { readonly event: 'stage'; readonly name: string; readonly seconds: number; readonly text: string }
  | ({ readonly event: 'done'; readonly seconds: number; readonly text: string } & Readonly<Record<string, unknown>>);

export type Report = (told: Told) => void;

/** Tells lines of text to whoever takes only these; of what is under way they hear nothing. */
export function linesTo(print: (line: string) => void): Report {
  return (told) => {
    if (told.event !== 'progress' && !(told.event === 'stage' && told.seconds < worthTelling)) print(told.text);
  };
}

/** Tells a program what goes on: a JSON object in each line. */
export function objectsTo(print: (line: string) => void): Report {
  return (told) => print(JSON.stringify(told));
}

/** Tells a person at a terminal of what takes longer than a second, with a line that shows how far the stage is and goes again; elsewhere, such as in a log, only whole lines. */
export function reportTo(output: NodeJS.WriteStream): Report {
  const lines = linesTo((line) => output.write(`${line}\n`));
  if (!output.isTTY) return lines;
  let started: { readonly name: string; readonly at: number; readonly done: number } | undefined;
  let shown = 0;
  return (told) => {
    const now = performance.now();
    if (told.event !== 'progress') {
      if (told.event === 'stage' && told.seconds < worthTelling) return;
      if (shown > 0) output.write('\r\u001b[2K');
      shown = 0;
      started = undefined;
      lines(told);
      return;
    }
    if (started?.name !== told.name) started = { name: told.name, at: now, done: told.done };
    if (now - shown < shortestPause) return;
    shown = now;
    const rate = (told.done - started.done) / Math.max(1, now - started.at);
    output.write(
      `\r\u001b[2K${told.name}: ${told.done}${told.of === undefined ? '' : ` of ${told.of}`}${rate > 0 ? `, ${Math.round(1000 * rate)} a second` : ''}`,
    );
  };
}

/** Seconds below which nobody asks where the time went. */
const worthTelling = 1;
/** Milliseconds between two states of the line that goes again. */
const shortestPause = 100;
