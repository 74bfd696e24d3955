/** Attributes of an element; those that are null are left out. */
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with a text, or without content; all on one line. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return text === undefined ? `${start}/>` : `${start}>${escaped(text)}</${name}>`;
}

/** The start of an element whose content follows. */
export function opened(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** XML 1.0 cannot say these in any way: most control characters, two that are none, and halves of characters. */
const unsayable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text for an attribute or between tags; what XML cannot hold becomes U+FFFD, the sign for what cannot be shown. */
function escaped(text: string): string {
  return text.replace(unsayable, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign]!);
}
