/** What a user name may look like: the rule of the contract, so that a wrong one is said before it is sent. */
const PATTERN = /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/

export function isUsername(text: string): boolean {
  return PATTERN.test(text)
}
