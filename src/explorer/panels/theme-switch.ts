import { html, LitElement, type TemplateResult } from 'lit';
import { chooseTheme, chosenTheme, type Theme } from '../theme.ts';

const themes: readonly { theme: Theme; label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

/** Light, dark, or as the system has it. */
class ThemeSwitch extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const change = ({ target }: Event): void => chooseTheme((target as HTMLSelectElement).value as Theme);
    return html`<label class="inline"
      ><span class="unseen">Colours</span
      ><select @change=${change}>
        ${themes.map(({ theme, label }) => html`<option value=${theme} ?selected=${theme === chosenTheme()}>${label}</option>`)}
      </select></label
    >`;
  }
}

customElements.define('theme-switch', ThemeSwitch);
