/** Which colours the page has: those of the system, unless the reader chose. */
export type Theme = 'light' | 'dark' | 'system';

const key = 'parley-theme';

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const kept = read();
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows a theme from now on, here and on later visits. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows it.
  }
  show(theme);
}

/** Shows the theme that was chosen before. */
export function followTheme(): void {
  show(chosenTheme());
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  dispatchEvent(new Event('theme'));
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
