/**
 * Where an office stands with its numbers of a period: whether they are handed in or approved, and whether somebody changed them since.
 */
import type { OfficeState } from '@konvergen/contract/coverage.ts'
import type { Owners } from './gather-year.ts'
import type { Sending, StoredValue } from './store.ts'

export interface Standing {
  readonly state: OfficeState
  readonly note: string | null
  readonly at: Date | null
  /** Whoever entered what is not approved yet: none of them approves it. */
  readonly enteredBy: ReadonlySet<string>
}

function stateOf(sending: Sending | undefined, values: readonly StoredValue[], isNewer: boolean): OfficeState {
  if (values.length === 0) return 'kosong'
  if (sending === undefined) return 'diisi'
  if (!isNewer) return sending.state
  return sending.state === 'dikembalikan' ? 'diisi' : 'berubah'
}

/** `values`: of this office in this period. */
export function standingOf(sending: Sending | undefined, values: readonly StoredValue[]): Standing {
  const since = sending?.state === 'disetujui' ? sending.at : new Date(0)
  const open = values.filter(({ enteredAt }) => enteredAt > since)
  const isNewer = sending !== undefined && values.some(({ enteredAt }) => enteredAt > sending.at)
  return {
    state: stateOf(sending, values, isNewer),
    note: sending?.note ?? null,
    at: sending?.at ?? null,
    enteredBy: new Set(open.map(({ enteredBy }) => enteredBy)),
  }
}

/** By whose the code is today: a number changes hands with its owner. */
export function standings(
  owners: Owners,
  period: string,
  values: readonly StoredValue[],
  sendings: readonly Sending[],
): (office: string | null) => Standing {
  const own = Map.groupBy(
    values.filter((value) => value.period === period),
    ({ code }) => owners.of(code),
  )
  const sent = new Map(sendings.map((sending) => [owners.resolve(sending.officeId), sending]))
  return (office) => standingOf(sent.get(office), own.get(office) ?? [])
}
