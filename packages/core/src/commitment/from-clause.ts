/**
 * An agreed clause as commitments: one for each of its owners. What the clause says of volume and money is said of all its owners together, so that it becomes the commitment's only where
 * there is one owner; how several share it was not agreed, and is not made up.
 */
import { type Clause, LOKUS_VILLAGES } from '../rembuk/clause.ts'
import { levelOf } from '../wilayah/kode.ts'
import type { Pledge, PledgedBy } from './pledge.ts'

export interface ClausePledge extends PledgedBy {
  /** Of the clause; of `desa-lokus` the village. */
  readonly owner: string
  readonly pledge: Pledge
}

/** null = it is neither an office nor a village or kecamatan. */
function ownerOf(owner: string, offices: ReadonlySet<string>): PledgedBy | null {
  if (offices.has(owner)) return { who: 'lembaga', office: owner, area: null }
  const level = levelOf(owner)
  return level === 'desa' || level === 'kecamatan' ? { who: level, office: null, area: owner } : null
}

/** Each owner once, `desa-lokus` as the villages. `lokus`: of the year, as they are now. */
export function ownersOf({ owners }: Pick<Clause, 'owners'>, lokus: readonly string[]): readonly string[] {
  return [...new Set(owners.flatMap((owner) => (owner === LOKUS_VILLAGES ? lokus : [owner])))]
}

/** `offices`: ids of the register. Owners of another sort are left out. */
export function pledgesFromClause(clause: Clause, lokus: readonly string[], offices: ReadonlySet<string>): ClausePledge[] {
  const owners = ownersOf(clause, lokus)
  const isWhole = owners.length === 1
  return owners.flatMap((owner) => {
    const by = ownerOf(owner, offices)
    if (by === null) return []
    const pledge: Pledge = {
      name: null,
      what: clause.body,
      indicator: clause.indicator,
      volume: isWhole ? clause.volume : null,
      unit: isWhole ? clause.unit : null,
      rupiah: isWhole ? clause.rupiah : null,
      source: null,
      places: by.who === 'desa' && by.area !== null ? [by.area] : [],
      due: clause.due,
      contact: null,
    }
    return [{ ...by, owner, pledge }]
  })
}
