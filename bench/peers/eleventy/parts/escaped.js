const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, for elements and for attributes in double quotation marks. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => signs[sign]);
}
