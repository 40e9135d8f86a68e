// What script adds to every page. Without it, `/` offers the languages, and the site reads on any server.

const key = 'muragat.language';
const isFolder = location.protocol === 'file:';

// A folder has no server that would show its `index.html`; and without a server there is no search.
if (isFolder) {
  for (const each of document.querySelectorAll('a[href], form[action]')) {
    const name = each.localName === 'a' ? 'href' : 'action';
    const address = new URL(each.getAttribute(name), location.href);
    if (address.protocol !== 'file:' || !address.pathname.endsWith('/')) continue;
    address.pathname += 'index.html';
    each.setAttribute(name, address.href);
  }
  for (const each of document.querySelectorAll('[data-from-folder]')) each.hidden = false;
}

// The page in another language answers the same query.
for (const event of ['click', 'auxclick', 'contextmenu']) {
  addEventListener(event, ({ target }) => {
    const link = target instanceof Element ? target.closest('.languages a[data-language]') : null;
    if (link) link.search = location.search;
  });
}

// The reader's choice of language is remembered, and takes a returning reader of the site's root to it.
try {
  addEventListener('click', ({ target }) => {
    const language = target instanceof Element ? target.closest('a[data-language]')?.dataset.language : undefined;
    if (language) localStorage.setItem(key, language);
  });
  const remembered = localStorage.getItem(key);
  const link = [...document.querySelectorAll('[data-choose] a[data-language]')].find((each) => each.dataset.language === remembered);
  const cameFromHere = !isFolder && document.referrer.startsWith(`${location.origin}/`);
  if (link && !cameFromHere) location.replace(link.href);
} catch {
  // Storage may be forbidden; then nothing is remembered.
}
