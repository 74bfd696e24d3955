import { html, nothing, type TemplateResult } from 'lit';
import type { CitedFragment } from '../generated/operations.ts';
import { dayInWords, usualLocale } from '../view/dates.ts';
import { placeInWords } from '../view/footnotes.ts';

/** Passages with their source, their place in it, their words where they are at hand, and a citation to copy. */
export function passageList(passages: readonly CitedFragment[], locale = usualLocale): TemplateResult {
  return html`<ol class="passages">
    ${passages.map((passage, index) => html`<li id=${`passage-${index + 1}`} tabindex="-1">${onePassage(passage, locale)}</li>`)}
  </ol>`;
}

function onePassage(passage: CitedFragment, locale: string): TemplateResult {
  const { source, text, checked, sha256, citation } = passage;
  return html`<p class="source">
      ${source.url === null || !/^https?:/.test(source.url) ? source.title : html`<a href=${source.url} rel="noopener noreferrer" target="_blank">${source.title}</a>`}
    </p>
    <p class="detail">
      ${source.publisher ?? 'Publisher unknown'} · ${dayInWords(source.published, locale)} ·
      ${placeInWords(passage, locale)}
    </p>
    ${text === null ? nothing : html`<blockquote>${text}</blockquote>`}
    <p class="detail">
      <span class="checked ${checked ? 'yes' : 'no'}">${checkInWords(passage)}</span>
      ${sha256 === null ? nothing : html`<span class="print" title=${sha256}>SHA-256 ${sha256.slice(0, 10)}…</span>`}
      <button
        class="plain copy"
        @click=${async (event: Event) => copy(event.currentTarget as HTMLElement, citation)}
      >
        Copy citation
      </button>
    </p>`;
}

function checkInWords({ checked, locator, text }: CitedFragment): string {
  if (checked) return 'Checked against the source';
  if (locator !== null && text === null) return 'Not checked here: a row of a table';
  return 'Not checked here: the text was not at hand when this was loaded';
}

/** Copies a text, and says so where it was asked for; where the browser does not allow it, shows the text to be copied by hand. */
async function copy(button: HTMLElement, text: string): Promise<void> {
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = text;
  }
  button.textContent = said;
  if (said === 'Copied') setTimeout(() => (button.textContent = 'Copy citation'), 2000);
}
