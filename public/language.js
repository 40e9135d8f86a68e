// Remembers the reader's choice of language, and takes a returning reader of the site's root to it. Without script, `/` offers the three.
const key = 'muragat.language';
try {
  addEventListener('click', (event) => {
    const language = event.target instanceof Element ? event.target.closest('a[data-language]')?.dataset.language : undefined;
    if (language) localStorage.setItem(key, language);
  });
  const remembered = localStorage.getItem(key);
  const link = [...document.querySelectorAll('[data-choose] a[data-language]')].find((each) => each.dataset.language === remembered);
  const cameFromHere = document.referrer.startsWith(`${location.origin}/`);
  if (link && !cameFromHere) location.replace(link.href);
} catch {
  // Storage may be forbidden; then nothing is remembered.
}
