/**
 * A question whose answers are kept while `state` stays what it is, at most `most` of them: pages ask the same in each interface language, and
 * lists show the same articles again.
 */
export function remembered<Answer>(state: () => number, most: number, question: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  let asked = state();
  return (key) => {
    const now = state();
    if (now !== asked) answers.clear();
    asked = now;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = question(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
