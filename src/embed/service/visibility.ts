/** Whether somebody may be looking at the page. */
export function isVisible(): boolean {
  return document.visibilityState !== 'hidden';
}

/** Ends when somebody may be looking at the page: at once, or as soon as its tab is in front again. */
export async function whenVisible(): Promise<void> {
  if (isVisible()) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!isVisible()) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}
