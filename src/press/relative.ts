/** A tag of printed HTML, its attribute values in quotation marks or bare. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
/** An attribute that holds an address below the site's root. */
const rooted = /(\s(?:href|src|action|data|poster)=")(\/(?!\/)[^"]*)"/gu;

/** Hands every address below the site's root that a page's tags hold to `write`, and puts in what it returns. */
export function rewriteLinks(html: string, write: (address: string) => string): string {
  return html.replace(tag, (whole) =>
    whole.includes('="/') ? whole.replace(rooted, (_, attribute, address) => `${attribute}${write(address)}"`) : whole,
  );
}

/**
 * The address `to` as it is written in a page or style sheet at the address `from`, both below the site's root: `../../people/x/`.
 * A site whose links are all of this form works below any path of any host, and from a folder.
 */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(to) ?? [];
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1;
  const written = '../'.repeat(here.length - common) + there.slice(common).join('/');
  return (written === '' ? './' : written) + rest;
}

/** A style sheet at the address `from`, its addresses below the site's root made relative. */
export function relativeStyles(css: string, from: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/gu,
    (_, quote, address) => `url(${quote}${relativeAddress(from, address)}${quote})`,
  );
}
