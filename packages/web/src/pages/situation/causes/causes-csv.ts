/** All figures of the page in one file: part, group, factor, how many have it, of how many it is known, of how many not; a ratio with its interval. Empty is not known. */
import type { CausesAnswer, TallySchema } from '@konvergen/contract/causes.ts'
import { type CsvCell, toCsv } from '../../../parts/csv.ts'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import type { Say } from '../../../text/say.ts'
import { speakIn } from '../../../text/text.ts'
import { sayRule } from './risk-card.tsx'
import { officeName, sayCause, sayTogether } from './say-causes.ts'

const tally = ({ having, known, unknown }: TallySchema): CsvCell[] => [having, known, unknown]

export function causesCsv(causes: CausesAnswer, say: Say): string {
  const t = speakIn(say.language)
  const { profilAnak, profilKeluarga, ibu, tumpangAnak, tumpangKeluarga, kebutuhan, satuLembaga, berisiko, kedatangan, takTerlayani } =
    causes
  const children = profilAnak.flatMap(({ cause, stunted, others, ratio }): CsvCell[][] => {
    const name = sayCause(cause, { t })
    const ends = ratio === null ? [null, null, null] : [ratio.value, ratio.low, ratio.high]
    return [
      [t(CAUSES_TEXT.profile), t(CAUSES_TEXT.inStunted), name, ...tally(stunted), ...ends],
      [t(CAUSES_TEXT.profile), t(CAUSES_TEXT.inOthers), name, ...tally(others)],
    ]
  })
  const families = profilKeluarga.map(({ cause, families: own }) => [
    t(CAUSES_TEXT.familyProfile),
    '',
    sayCause(cause, { t }),
    ...tally(own),
  ])
  const mothers = (['kek', 'risti'] as const).map((cause) => [t(CAUSES_TEXT.mothers), '', t(CAUSES_TEXT[cause]), ...tally(ibu[cause])])
  const together = [
    ...tumpangKeluarga.combinations.map(({ causes: own, n }) => [t(CAUSES_TEXT.overlapFamilies), '', sayTogether(own, { t }), n]),
    ...tumpangAnak.combinations.map(({ causes: own, n }) => [t(CAUSES_TEXT.overlapChildren), '', sayTogether(own, { t }), n]),
  ]
  const needs = kebutuhan.flatMap(({ office, needs: own }) =>
    own.map(({ cause, n }) => [t(CAUSES_TEXT.offices), officeName(office, causes, t), sayCause(cause, { t }), n]),
  )
  const alone = satuLembaga.alone.map(({ office, n }) => [t(CAUSES_TEXT.alone), officeName(office, causes, t), '', n])
  const risk = berisiko.byRule.map(({ rule, children: own }) => [t(CAUSES_TEXT.atRisk), '', sayRule(rule, { t, say }), ...tally(own)])
  const served = [
    [t(CAUSES_TEXT.served), '', t(CAUSES_TEXT.notAccompanied), ...tally(takTerlayani.families)],
    [t(CAUSES_TEXT.served), '', t(CAUSES_TEXT.notWeighed), ...tally(takTerlayani.children)],
    [t(CAUSES_TEXT.served), '', t(CAUSES_TEXT.notExamined), ...tally(takTerlayani.mothers)],
  ]
  const arrivals =
    kedatangan === null
      ? []
      : (['masuk-daftar', 'jadi-berisiko', 'tetap', 'tidak-pasti'] as const).map((arrival) => [
          t(CAUSES_TEXT.arrivals),
          '',
          t(CAUSES_TEXT[arrival]),
          kedatangan[arrival],
        ])
  const heads = [CAUSES_TEXT.part, CAUSES_TEXT.group, CAUSES_TEXT.factor, CAUSES_TEXT.count].map((head) => t(head))
  const ends = [
    `${t(CAUSES_TEXT.count)} d`,
    t(CAUSES_TEXT.unknown),
    t(CAUSES_TEXT.ratio),
    `${t(CAUSES_TEXT.ratio)} −`,
    `${t(CAUSES_TEXT.ratio)} +`,
  ]
  return toCsv(
    [...heads, ...ends],
    [...children, ...families, ...mothers, ...together, ...needs, ...alone, ...risk, ...served, ...arrivals],
  )
}
