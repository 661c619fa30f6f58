/** What begins too early, or is cancelled, is kept only with a reason. */
const REASON_LENGTH = 5

export function isReason(reason: string): boolean {
  return reason.trim().length >= REASON_LENGTH
}

export function isReasoned(clashes: number, reason: string): boolean {
  return clashes === 0 || isReason(reason)
}
