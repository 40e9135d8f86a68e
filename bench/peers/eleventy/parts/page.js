import { escaped } from './escaped.js';
import { interfaceLanguages, kinds, words } from './store.js';

/** A whole page: its language, title, address below the language, description, and main part as HTML. */
export function page({ ui, title, address, description = words[ui].description, main }) {
  const { name, rights, phrases } = words[ui];
  return `<!doctype html>
<html lang="${ui}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)} · ${escaped(name)}</title>
    <meta name="description" content="${escaped(description)}">
    ${interfaceLanguages.map((other) => `<link rel="alternate" hreflang="${other}" href="/${other}/${address}">`).join('\n    ')}
    <link rel="canonical" href="https://archive.example.org/${ui}/${address}">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <a class="skip" href="#main">${escaped(phrases.site_skip)}</a>
    <header class="site-header">
      <p class="nameplate-title"><a class="nameplate-name" href="/${ui}/">${escaped(name)}</a></p>
      <nav class="languages" aria-label="${escaped(phrases.site_languages)}">
        <ul>
          ${interfaceLanguages.map((other) => `<li><a href="/${other}/${address}" lang="${other}" hreflang="${other}"${other === ui ? ' aria-current="true"' : ''}>${escaped(words[other].self)}</a></li>`).join('\n          ')}
        </ul>
      </nav>
      <nav class="sections" aria-label="${escaped(phrases.nav_label)}">
        <ul>
          <li><a href="/${ui}/articles/">${escaped(phrases.nav_articles)}</a></li>
          ${kinds.map((kind) => `<li><a href="/${ui}/${kind}/">${escaped(phrases[`kind_${kind}`])}</a></li>`).join('\n          ')}
        </ul>
      </nav>
    </header>
    <main id="main" class="frame" tabindex="-1">
${main}
    </main>
    <footer class="site-footer">
      <p class="footer-name">${escaped(words[ui].title)}</p>
      <p>${escaped(rights)}</p>
    </footer>
  </body>
</html>
`;
}
