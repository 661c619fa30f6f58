/**
 * Lokus that were decided upon, causes and needs in sheets.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { AreaCauses } from '@konvergen/core/situation/causes/area-causes.ts'
import type { Ratio, Tally } from '@konvergen/core/situation/causes/risk-profile.ts'
import { count, type Row, text } from '../ansit/sheet-parts.ts'
import type { Sheet } from '../xlsx/write-workbook.ts'
import { CAUSE_NAMES, OFFICE_NAMES, STATUS_NAMES } from './cause-words.ts'
import { dataWords } from './data-words.ts'
import { decimal, placeNames } from './gap-sheets.ts'

export function lokusYearSheet({ lokusOfYear }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows = (lokusOfYear?.villages ?? []).map(
    ({ kode, nama, kecamatan, status, basis }): Row => [
      lokusOfYear?.year ?? null,
      kode,
      nama,
      kecamatan,
      STATUS_NAMES[language][status],
      basis?.text ?? null,
      basis?.day ?? null,
    ],
  )
  const columns = [
    { head: word('year'), width: 8, format: 'tahun' } as const,
    text(word('areaCode'), 15),
    text(word('village'), 24),
    text(word('kecamatan'), 20),
    text(word('status'), 12),
    text(word('basis'), 40),
    text(word('day'), 12),
  ]
  return { name: word('lokusOfYear'), columns, rows }
}

function areasOf({ causes }: AnalysisReport): readonly AreaCauses[] {
  return causes === null ? [] : [causes.district, ...causes.byArea.values()]
}

export function causeSheet(report: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const names = placeNames(report)
  const rows = areasOf(report).flatMap(({ kode, childProfile, familyProfile }) => {
    const row = (group: 'stunted' | 'others' | 'families', cause: string, { having, known, unknown }: Tally, ratio: Ratio | null): Row => {
      const share = known === 0 ? null : (100 * having) / known
      const head = [kode, names.get(kode) ?? null, word(group), cause]
      return [...head, having, known, unknown, share, ratio?.value ?? null, ratio?.low ?? null, ratio?.high ?? null]
    }
    return [
      ...childProfile.flatMap(({ cause, stunted, others, ratio }) => [
        row('stunted', CAUSE_NAMES[language][cause], stunted, ratio),
        row('others', CAUSE_NAMES[language][cause], others, null),
      ]),
      ...familyProfile.map(({ cause, families }) => row('families', CAUSE_NAMES[language][cause], families, null)),
    ]
  })
  const columns = [
    text(word('areaCode'), 15),
    text(word('area'), 24),
    text(word('group'), 18),
    text(word('cause'), 36),
    count(word('having')),
    count(word('known')),
    count(word('unknown')),
    decimal(word('percent')),
    decimal(word('ratio')),
    decimal(word('low')),
    decimal(word('high')),
  ]
  return { name: word('causes'), columns, rows, frozenColumns: 2 }
}

export function needSheet(report: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const names = placeNames(report)
  const rows = areasOf(report).flatMap(({ kode, needs }) =>
    needs.flatMap((office) =>
      office.needs.map(
        ({ cause, n }): Row => [kode, names.get(kode) ?? null, OFFICE_NAMES[language][office.office], CAUSE_NAMES[language][cause], n],
      ),
    ),
  )
  const columns = [
    text(word('areaCode'), 15),
    text(word('area'), 24),
    text(word('office'), 24),
    text(word('cause'), 36),
    count(word('needed')),
  ]
  return { name: word('needs'), columns, rows, frozenColumns: 2 }
}
