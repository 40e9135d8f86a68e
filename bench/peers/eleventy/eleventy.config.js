/** Templates in JavaScript, no Markdown: the bodies of the articles come as HTML. */
export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ static: '/' });
  return { dir: { input: 'pages', output: '_site' }, templateFormats: ['11ty.js'] };
}
