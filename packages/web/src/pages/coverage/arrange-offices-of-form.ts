/** Which offices somebody can enter for, and which form opens first. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'

type Office = BoardAnswer['lembaga'][number]

/** The secretariat: all, itself (null) among them even where nothing is asked of it. Others: those of which they are. */
export function enterable(offices: readonly Office[], isSecretariat: boolean): readonly Office[] {
  if (!isSecretariat) return offices.filter(({ id, boleh }) => id !== null && (boleh.isi || boleh.setujui))
  return offices
}

/** null: the secretariat's own; undefined: there is nothing to enter for this person. */
export function openedOffice(
  wanted: string | undefined,
  offices: readonly Office[] | undefined,
  isSecretariat: boolean,
): string | null | undefined {
  if (wanted !== undefined) return wanted
  const [first] = enterable(offices ?? [], isSecretariat)
  if (!isSecretariat) return first?.id ?? undefined
  return offices === undefined || offices.some(({ id }) => id === null) ? null : (first?.id ?? null)
}
