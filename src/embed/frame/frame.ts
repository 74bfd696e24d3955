/** A page for a frame: one piece over all of it, told by the address what its attributes tell it elsewhere. */

/** Names by which the address may call an attribute too. */
const otherNames: Readonly<Record<string, string>> = { id: 'meeting', knownOn: 'known-on' };

const piece = location.pathname.split('/').at(-1)!;
const element = document.createElement(`parley-${piece}`);
const known = (element.constructor as unknown as { observedAttributes: readonly string[] }).observedAttributes
  // The page's own service answers; its policy lets no other be asked. A token would be seen in an address.
  .filter((name) => name !== 'service' && name !== 'token');

const problems = [...new URLSearchParams(location.search)].flatMap(([said, value]) => {
  const name = otherNames[said] ?? said;
  if (!known.includes(name))
    return [
      `Expected a parameter of this page; found ${JSON.stringify(said)}. There are ${known.join(', ')}.`,
    ];
  const before = element.getAttribute(name);
  element.setAttribute(name, before === null ? value : `${before};${value}`);
  return [];
});

if (problems.length === 0) document.body.append(element);
else {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = problems.join(' ');
  document.body.append(text);
}

// Whoever has the page in a frame is told what was chosen, and nobody else: a frame in a frame may have others around it.
const around = document.referrer === '' ? null : new URL(document.referrer).origin;
if (around !== null && parent !== window) {
  element.addEventListener('parley-choose', (event) => {
    const { detail } = event as CustomEvent<object>;
    parent.postMessage({ type: 'parley-choose', detail }, around);
  });
  addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ type?: string; token?: string } | null>) => {
      if (source !== parent || origin !== around || data?.type !== 'parley-token') return;
      element.setAttribute('token', String(data.token));
    },
  );
}
