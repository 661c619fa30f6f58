/**
 * An activity as it is answered: what is to be looked at, the name of its code, its money together.
 */
import type { ActivityBody, ActivityLine } from '@konvergen/contract/plan.ts'
import { readSubKegiatanCode } from '@konvergen/core/intake/lists/sub-kegiatan-code.ts'
import { type ActivityFacts, totalOf } from '@konvergen/core/plan/activity.ts'
import { type Checked, checkActivity, type IsListed, type PlacesSum } from '@konvergen/core/plan/check-activity.ts'
import type { StoredLine } from './line-store.ts'
import type { Nomenclature, PlanOffices } from './plan-ground.ts'
import type { StoredActivity } from './store.ts'

export interface Presenter {
  readonly offices: PlanOffices
  readonly nomenclature: Nomenclature | null
}

export function isListedIn(nomenclature: Nomenclature | null): IsListed {
  return nomenclature === null ? null : (code) => nomenclature.codes.has(code)
}

/** Of its sub-kegiatan, in its normal form; null = there is none that can be read. */
export function codeOf({ subKegiatan }: Pick<ActivityFacts, 'subKegiatan'>): string | null {
  return subKegiatan === null ? null : (readSubKegiatanCode(subKegiatan)?.kode ?? null)
}

export function nameOfCode(written: string | null, nomenclature: Nomenclature | null): string | null {
  const code = codeOf({ subKegiatan: written })
  return code === null ? null : (nomenclature?.codes.get(code)?.name ?? null)
}

type Known = Checked & Pick<StoredActivity, 'id' | 'office' | 'year' | 'revision' | 'carriedFrom'>

export function presentKnown(activity: Known, places: PlacesSum, { offices, nomenclature }: Presenter) {
  const { id, office, year, revision, carriedFrom, subKegiatan, money } = activity
  const total = totalOf(money)
  return {
    id,
    office,
    officeName: offices.nameOf(office),
    year,
    revision,
    subKegiatanName: nameOfCode(subKegiatan, nomenclature),
    total: total === null ? null : String(total),
    remarks: checkActivity(activity, places, isListedIn(nomenclature)).map(({ code, params }) => ({ code, params: { ...params } })),
    carriedFrom,
  }
}

export function presentLine(line: StoredLine, known: ReturnType<typeof presentKnown>): ActivityLine {
  const { title, subKegiatan, kind, indicators, placing, villages, volume, unit, unitCost, money, status } = line
  return {
    ...known,
    title,
    subKegiatan,
    kind,
    indicators: [...indicators],
    placing,
    villages: villages.count,
    volume,
    unit,
    unitCost,
    money: [...money],
    status,
  }
}

/** Only what a person writes, so that what is stored and what is sent can be compared. */
export function factsOf({
  title,
  subKegiatan,
  kind,
  pillar,
  indicators,
  placing,
  places,
  target,
  volume,
  unit,
  unitCost,
  money,
  months,
  responsible,
  output,
  outcome,
  directShare,
  status,
  note,
}: ActivityFacts): ActivityBody {
  return {
    title,
    subKegiatan,
    kind,
    pillar,
    indicators: [...indicators],
    placing,
    places: [...places],
    target,
    volume,
    unit,
    unitCost,
    money: [...money],
    months: [...months],
    responsible,
    output,
    outcome,
    directShare,
    status,
    note,
  }
}
