import { languages } from '../languages/languages.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { correspondentOf } from './correspondent.ts';
import type { Printed, Story } from './story.ts';

/** Who wrote the article: the sidecar, the seed's own header, an author line, the byline, the reporter of a dateline. A line without a person's name resolves to none. */
export function resolveAuthor(
  curated: string | undefined,
  stated: Printed | undefined,
  story: Pick<Story, 'header' | 'footer' | 'byline' | 'dateline'>,
): ArticleFrontMatter['author'] {
  if (curated !== undefined) return { value: curated, basis: 'curated', evidence: [{ quote: curated, rule: 'sidecar' }] };
  if (stated !== undefined && stated.value.trim() !== '')
    return { value: stated.value.trim(), basis: 'stated', evidence: [...stated.evidence] };
  const line = [...story.header, ...story.footer].find(({ role }) => role === 'author')?.text ?? story.byline;
  const value = line === undefined ? undefined : personIn(line);
  if (line !== undefined && value !== undefined) return { value, basis: 'stated', evidence: [{ quote: line, rule: 'byline' }] };
  const sent = story.dateline === undefined ? undefined : correspondentOf(story.dateline);
  return sent === undefined ? undefined : { value: sent.person, basis: 'stated', evidence: [{ quote: sent.quote, rule: 'byline' }] };
}

/** "By Jane Doe, Reuters" → Jane Doe; "Reporting by Jane Doe in London" → Jane Doe; «Автор: Асель Ким» → Асель Ким. */
function personIn(line: string): string | undefined {
  const labels = languages
    .flatMap(({ sources, layout }) => [...sources.authorLabels, ...layout.authorCues.map((cue) => cue.replace(/[\s:]+$/u, ''))])
    .sort((a, b) => b.length - a.length);
  const lower = line.trim().toLowerCase();
  const label = labels.find((each) => lower.startsWith(each) && /^[\s:]/u.test(lower.slice(each.length)));
  const rest =
    label === undefined
      ? line.trim()
      : line
          .trim()
          .slice(label.length)
          .replace(/^[\s:–—-]+/u, '');
  if (languages.some(({ layout }) => layout.posts.includes(rest.toLowerCase().replace(/(?<![.\s])[.\s]+$/u, '')))) return undefined;
  const name = (rest.split(/[,;|/(]|\s[–—-]\s/u)[0] ?? '').trim().replace(/(?<=\p{L}{2})\.$/u, '');
  const all = name.split(/\s+/u);
  const place = all.findIndex((word, at) => at > 0 && languages.some(({ dates }) => dates.scene.before.includes(word)));
  const words = place === -1 ? all : all.slice(0, place);
  return words.length <= 5 && /^\p{Lu}/u.test(name) && !/\p{N}/u.test(name) ? words.join(' ') : undefined;
}
