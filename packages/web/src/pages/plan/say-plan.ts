/** Money, places and remarks of activities in the reader's language. */
import type { ActivityBody, ActivityLine } from '@konvergen/contract/plan.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { REMARKS, type Remark } from '@konvergen/core/plan/remarks.ts'
import { KIND_WORDS, PILLAR_WORDS, PLACING_WORDS, SOURCE_WORDS, STATUS_WORDS, TARGET_WORDS } from '@konvergen/core/plan/words.ts'
import { PLAN } from '../../text/plan.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

/** Digits of the language; a word where nothing is told. */
export function sayMoney(rupiah: string | null, { t, say }: Speech): string {
  return rupiah === null ? t(PLAN.untold) : sayRupiah(rupiah, say.language)
}

type Said = Pick<Remark, 'code' | 'params'>

export const sayRemark = ({ code, params }: Said, { t }: Speech): string => t(REMARKS[code].says, params)
export const sayTodo = ({ code, params }: Said, { t }: Speech): string => t(REMARKS[code].todo, params)

export function sayPlaces({ placing, villages }: Pick<ActivityLine, 'placing' | 'villages'>, lokus: number, { t, say }: Speech): string {
  if (placing === 'kabupaten') return t(PLAN.whole)
  return placing === 'lokus' ? t(PLAN.lokus, { n: say.number(lokus) }) : t(PLAN.villages, { n: say.number(villages) })
}

export const sayVolume = (volume: number, { say }: Speech): string => say.number(volume, Number.isInteger(volume) ? 0 : 2)

/** One field of an activity, for whoever compares two writings of it. */
export function sayField(
  field: keyof ActivityBody,
  facts: ActivityBody,
  speech: Speech & { readonly nameOf: (desa: string) => string },
): string {
  const { t, say, nameOf } = speech
  const list = (texts: readonly string[]) => (texts.length === 0 ? t(PLAN.untold) : texts.join(', '))
  switch (field) {
    case 'kind':
      return t(KIND_WORDS[facts.kind])
    case 'status':
      return t(STATUS_WORDS[facts.status])
    case 'placing':
      return t(PLACING_WORDS[facts.placing])
    case 'target':
      return facts.target === null ? t(PLAN.untold) : t(TARGET_WORDS[facts.target])
    case 'pillar':
      return facts.pillar === null ? t(PLAN.untold) : t(PILLAR_WORDS[facts.pillar] ?? PLAN.untold)
    case 'indicators':
      return list(facts.indicators)
    case 'months':
      return list(facts.months.map(String))
    case 'places':
      return list(
        facts.places.map(({ desa, volume }) => (volume === null ? nameOf(desa) : `${nameOf(desa)} (${sayVolume(volume, speech)})`)),
      )
    case 'money':
      return list(facts.money.map(({ source, rupiah }) => `${t(SOURCE_WORDS[source])} ${sayMoney(rupiah, speech)}`))
    case 'unitCost':
      return sayMoney(facts.unitCost, speech)
    case 'volume':
    case 'directShare': {
      const value = facts[field]
      return value === null ? t(PLAN.untold) : say.number(value, Number.isInteger(value) ? 0 : 2)
    }
    default:
      return facts[field] ?? t(PLAN.untold)
  }
}

/** What each field is called where a difference is told. */
export const FIELD_NAMES: Readonly<Record<keyof ActivityBody, (typeof PLAN)[keyof typeof PLAN]>> = {
  title: PLAN.name,
  subKegiatan: PLAN.code,
  kind: PLAN.kind,
  pillar: PLAN.pillar,
  indicators: PLAN.indicators,
  placing: PLAN.placing,
  places: PLAN.places,
  target: PLAN.target,
  volume: PLAN.volume,
  unit: PLAN.unit,
  unitCost: PLAN.unitCost,
  money: PLAN.moneyTitle,
  months: PLAN.months,
  responsible: PLAN.responsible,
  output: PLAN.output,
  outcome: PLAN.outcome,
  directShare: PLAN.share,
  status: PLAN.status,
  note: PLAN.note,
}

export function isField(name: string): name is keyof ActivityBody {
  return Object.hasOwn(FIELD_NAMES, name)
}
