/**
 * Keeps at most `most` answers while `state` stays what it is, the one that was kept longest going first: pages ask the same in each interface
 * language, and lists show the same articles again.
 */
export function memory(state: () => number, most: number): <Answer>(key: string, work: () => Answer) => Answer {
  const answers = new Map<string, unknown>();
  let asked = state();
  return <Answer>(key: string, work: () => Answer): Answer => {
    const now = state();
    if (now !== asked) answers.clear();
    asked = now;
    if (answers.has(key)) return answers.get(key) as Answer;
    const answer = work();
    if (answers.size >= most) answers.delete(answers.keys().next().value ?? '');
    answers.set(key, answer);
    return answer;
  };
}

/** A question whose answers are kept so. */
export function remembered<Answer>(state: () => number, most: number, question: (key: string) => Answer): (key: string) => Answer {
  const remember = memory(state, most);
  return (key) => remember(key, () => question(key));
}
