/** Fetches a file below the folder of the search index and reads it as JSON. Throws where that fails. */
export type FetchJson = <T>(path: string) => Promise<T>;

/** Fetches a file by its absolute address and reads it as JSON. Throws where that fails. */
export async function fetchAs<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The file ${address} could not be loaded: the server answered ${response.status}.`);
  return response.json();
}

/** Fetches files below a folder of the site. */
export function fetchBelow(folder: URL): FetchJson {
  return (path) => fetchAs(new URL(path, folder).href);
}

/** Asks for each key once; what failed is asked for again. */
export function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** The same for work without a key. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  const remembered = remember(work);
  return () => remembered('');
}
