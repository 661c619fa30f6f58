/** The causes in sentences: how many are stunted, what is most related, what families have, who would have to act, who may be next; and single figures in words. */
import type { CausesAnswer, TallySchema } from '@konvergen/contract/causes.ts'
import { CAUSES_OF_CHILD, type CauseOfChild, type FourPart, type OfficeCode } from '@konvergen/core/situation/causes/risk-factors.ts'
import { CAUSE_NAMES, CAUSES_TEXT, OFFICE_KINDS_TEXT } from '../../../text/causes.ts'
import type { Say } from '../../../text/say.ts'
import type { Speak } from '../../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export type RatioOfCauses = CausesAnswer['profilAnak'][number]['ratio']

export function isNothing({ waktu, asalKeluarga, ibu }: CausesAnswer): boolean {
  return waktu === null && asalKeluarga.dari === null && ibu.jumlah === 0
}

/** Significantly more often, less often, or neither. */
export function directionOf(ratio: NonNullable<RatioOfCauses>): 'more' | 'less' | 'same' {
  if (ratio.low > 1) return 'more'
  return ratio.high < 1 ? 'less' : 'same'
}

export function sayRatio(ratio: RatioOfCauses, { t, say }: Speech): string {
  if (ratio === null) return t(CAUSES_TEXT.noRatio)
  return `${t(CAUSES_TEXT.times, { kali: say.number(ratio.value, 1) })} (${sayInterval(ratio, { say })})`
}

function sayInterval({ low, high }: NonNullable<RatioOfCauses>, { say }: Pick<Speech, 'say'>): string {
  return `${say.number(low, 1)}–${say.number(high, 1)}`
}

/** Where nobody is known there is no share, which is not a share of zero. */
export function sayShare({ having, known }: TallySchema, { t, say }: Speech): string {
  return known === 0 ? t(CAUSES_TEXT.nobodyKnown) : say.percent((100 * having) / known)
}

export function sayPair({ having, known }: TallySchema, { t, say }: Speech): string {
  return t(CAUSES_TEXT.of, { n: say.number(having), d: say.number(known) })
}

export function sayCause(cause: CauseOfChild | FourPart, { t }: Pick<Speech, 't'>): string {
  return t(CAUSE_NAMES[cause])
}

/** `a`, `a dan b`, `a, b dan c`. */
/** As an address names them, by commas. */
export function namedCauses(text: string): readonly CauseOfChild[] {
  const names = text.split(',')
  return CAUSES_OF_CHILD.filter((cause) => names.includes(cause))
}

export function sayTogether(causes: readonly CauseOfChild[], { t }: Pick<Speech, 't'>): string {
  const names = causes.map((cause) => t(CAUSE_NAMES[cause]))
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : t(CAUSES_TEXT.together, { a: names.slice(0, -1).join(', '), b: last })
}

export function officeName(office: OfficeCode, { lembaga }: CausesAnswer, t: Speak): string {
  return lembaga.find((each) => each.office === office)?.nama ?? t(OFFICE_KINDS_TEXT[office])
}

/** The clearest of those that are significantly more often with stunted children: by the lower end of its interval. */
export function strongestOf({ profilAnak }: CausesAnswer) {
  const related = profilAnak.flatMap(({ cause, ratio }) => (ratio !== null && ratio.low > 1 ? [{ cause, ratio }] : []))
  return related.toSorted((a, b) => b.ratio.low - a.ratio.low)[0]
}

function sayChildren(causes: CausesAnswer, speech: Speech): string[] {
  const { anak, waktu, tautan, profilAnak } = causes
  const { t, say } = speech
  if (waktu === null) return [t(CAUSES_TEXT.noChildren)]
  const measured = anak.stunting + anak.tidak
  if (measured === 0) return [t(CAUSES_TEXT.noneMeasured)]
  const period = { dari: say.day(waktu.dari), sampai: say.day(waktu.sampai) }
  const pair = { n: say.number(anak.stunting), d: say.number(measured), persen: say.percent((100 * anak.stunting) / measured) }
  const strongest = strongestOf(causes)
  const hasRatio = profilAnak.some(({ ratio }) => ratio !== null)
  const related =
    strongest === undefined
      ? t(CAUSES_TEXT.noneRelated)
      : t(CAUSES_TEXT.strongest, {
          faktor: sayCause(strongest.cause, speech),
          kali: say.number(strongest.ratio.value, 1),
          selang: sayInterval(strongest.ratio, speech),
        })
  const isPartly = tautan.having < anak.stunting
  const linked = t(CAUSES_TEXT.fewLinked, { n: say.number(tautan.having), d: say.number(anak.stunting) })
  return [t(CAUSES_TEXT.stunted, { ...pair, ...period }), ...(hasRatio ? [related] : []), ...(isPartly ? [linked] : [])]
}

function sayFamilies(causes: CausesAnswer, speech: Speech): string[] {
  const { krs, asalKeluarga, profilKeluarga } = causes
  const { t, say } = speech
  if (asalKeluarga.dari === null) return [t(CAUSES_TEXT.noFamilies)]
  const whole = profilKeluarga.filter(
    ({ cause, families }) => ['air', 'jamban', 'empatT', 'bukanKb'].includes(cause) && families.having > 0,
  )
  const most = whole.toSorted((a, b) => b.families.having - a.families.having)[0]
  if (most === undefined) return [t(CAUSES_TEXT.familiesOnly, { n: say.number(krs) })]
  return [
    t(CAUSES_TEXT.families, {
      n: say.number(krs),
      faktor: sayCause(most.cause, speech).toLowerCase(),
      punya: say.number(most.families.having),
      tahu: say.number(most.families.known),
      persen: sayShare(most.families, speech),
    }),
  ]
}

function sayOffices(causes: CausesAnswer, { t, say }: Speech): string[] {
  const [most] = causes.kebutuhan
  if (most === undefined) return []
  const { alone, several } = causes.satuLembaga
  const freed = alone.find(({ office }) => office === most.office)?.n ?? 0
  return [
    t(CAUSES_TEXT.oneOffice, {
      persen: say.percent(100 * most.cumulative, 0),
      lembaga: officeName(most.office, causes, t),
      n: say.number(freed),
      banyak: say.number(several),
    }),
  ]
}

function sayRisk({ berisiko, anak }: CausesAnswer, { t, say }: Speech): string[] {
  return anak.tidak === 0 ? [] : [t(CAUSES_TEXT.risk, { n: say.number(berisiko.children.having), d: say.number(anak.tidak) })]
}

export function sayCauses(causes: CausesAnswer, speech: Speech): readonly string[] {
  return [sayChildren, sayFamilies, sayOffices, sayRisk].flatMap((part) => part(causes, speech))
}
