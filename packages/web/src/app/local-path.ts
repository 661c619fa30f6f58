/**
 * Where somebody wanted to go before they had to sign in, as it stands in an address that anybody could have written: only a path of our own
 * is followed, never another site.
 */
export function localPath(wanted: string | undefined): string | null {
  if (wanted === undefined || !/^\/(?![/\\])/.test(wanted)) return null
  // A tab or line break inside is dropped by the browser: `/⇥/elsewhere` would be another site.
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\u0000-\u001f\\]/.test(wanted)) return null
  return wanted
}
